import { type FeedPaths, siteFeedPaths } from '../routes/feed-paths.ts';
import { fixedPaths } from '../routes/fixed-paths.ts';

/** The same in another form, linked from the head of a page for programs to find. */
export interface Alternate {
  /** Media type. */
  type: string;
  /** Path from the site's root, without its base. */
  path: string;
  title: string;
}

/** The feed that tells of changes to a page: that of its subject, or that of the whole site. */
export type PageFeed = FeedPaths | 'site';

/** Both forms of the feed of a page, which is named after the page or the site. */
export function feedAlternates(feed: PageFeed, names: { page: string; site: string }): Alternate[] {
  const { xml, json } = feed === 'site' ? siteFeedPaths : feed;
  const title = feed === 'site' ? names.site : names.page;
  return [
    { type: 'application/atom+xml', path: xml, title },
    { type: 'application/feed+json', path: json, title },
  ];
}

/** The data set of the whole site, described for catalogues of data. */
export const datasetAlternate: Alternate = {
  type: 'application/ld+json',
  path: fixedPaths.dataset,
  title: 'Data set',
};
