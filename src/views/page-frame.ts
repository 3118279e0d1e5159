import type { Site } from '../load/site-model.ts';
import { absolute } from '../routes/absolute.ts';
import { fixedPaths } from '../routes/fixed-paths.ts';
import { cardPath } from '../routes/picture-paths.ts';
import { type Alternate, feedAlternates, type PageFeed } from './alternate.ts';
import { cardAt } from './cards/site-cards.ts';
import { siteTitle } from './site-title.ts';

/** What surrounds the content of every page. */
export interface PageFrame {
  siteName: string;
  /** Text of the browser's tab. */
  title: string;
  description: string;
  /** The page's own path, from the site's root and without its base. */
  path: string;
  /** Full address for search engines; absent without a site URL. */
  canonical?: string;
  /** Path of the page's data. */
  json?: string;
  /** Further forms of what the page shows. */
  alternates: readonly Alternate[];
  /** Full address of the page's oEmbed description; absent without a site URL. */
  oembed?: string;
  /** The picture for sharing, with its full address; absent without one or without a site URL. */
  card?: { url: string; alt: string };
  /** True for pages that search engines should leave out. */
  unlisted: boolean;
  /** True for pages that show other pages of this site in a frame, on request. */
  frames: boolean;
  navigation: { path: string; label: string }[];
  /** Further pages, at the foot. */
  shelf: { path: string; label: string }[];
  /** Licences, publisher and repository. */
  footer: { text: string; url?: string }[];
}

interface FrameOptions {
  title: string;
  description: string;
  path: string;
  /** Path that search engines should prefer, where it is not the page's own. */
  canonicalPath?: string;
  json?: string;
  alternates?: readonly Alternate[];
  /** The feed that tells of changes to the page; without a site URL there are no feeds. */
  feed?: PageFeed;
  /** Path of the page's oEmbed description. */
  oembed?: string;
  unlisted?: boolean;
  frames?: boolean;
  /** Base of the site. */
  base: string;
  /** Address of the site, where it is known. */
  siteUrl?: string;
}

const navigation = [
  { path: fixedPaths.leaderboard, label: 'Leaderboard' },
  { path: fixedPaths.matrix, label: 'Matrix' },
  { path: fixedPaths.compare, label: 'Compare' },
  { path: fixedPaths.tasks, label: 'Tasks' },
  { path: fixedPaths.recordings, label: 'Recordings' },
  { path: fixedPaths.methodology, label: 'Methodology' },
];

/** What is reached from the foot of every page. */
const shelf = [
  { path: fixedPaths.clis, label: 'CLIs' },
  { path: fixedPaths.models, label: 'Models' },
  { path: fixedPaths.sweeps, label: 'Sweeps' },
  { path: fixedPaths.provenance, label: 'Provenance' },
  { path: fixedPaths.changelog, label: 'Changes' },
  { path: fixedPaths.glossary, label: 'Glossary' },
  { path: fixedPaths.api, label: 'API' },
  { path: fixedPaths.cite, label: 'Cite' },
];

/** The frame of a page: its title, its links, and the site's name and licences. */
export function pageFrame(site: Site, options: FrameOptions): PageFrame {
  const siteName = siteTitle(site);
  const title = options.title === siteName ? siteName : `${options.title} · ${siteName}`;
  const preferred = options.canonicalPath ?? options.path;
  const { base, siteUrl } = options;
  return {
    siteName,
    title,
    description: options.description,
    path: options.path,
    ...(siteUrl === undefined ? {} : { canonical: absolute(siteUrl, base, preferred) }),
    ...(options.json === undefined ? {} : { json: options.json }),
    alternates: alternatesOf(options, title, siteName),
    ...(siteUrl === undefined || options.oembed === undefined
      ? {}
      : { oembed: absolute(siteUrl, base, options.oembed) }),
    ...cardOf(site, preferred, options),
    unlisted: options.unlisted ?? false,
    frames: options.frames ?? false,
    navigation,
    shelf,
    footer: footer(site.settings),
  };
}

function alternatesOf(
  { alternates = [], feed, siteUrl }: FrameOptions,
  page: string,
  site: string,
): Alternate[] {
  if (feed === undefined || siteUrl === undefined) return [...alternates];
  return [...alternates, ...feedAlternates(feed, { page, site })];
}

function cardOf(site: Site, path: string, { base, siteUrl }: FrameOptions): Pick<PageFrame, 'card'> {
  const words = siteUrl === undefined ? undefined : cardAt(site, path);
  if (siteUrl === undefined || words === undefined) return {};
  return { card: { url: absolute(siteUrl, base, cardPath(path)), alt: words.alt } };
}

function footer({ licences, publisher, repository }: Site['settings']): PageFrame['footer'] {
  return [
    ...(licences?.data ? [link(`Data ${licences.data.id}`, licences.data.url)] : []),
    ...(publisher ? [link(publisher.name, publisher.url)] : []),
    ...(licences?.code ? [link(`Code ${licences.code.id}`, licences.code.url)] : []),
    ...(repository === undefined ? [] : [link('Repository', repository)]),
  ];
}

function link(text: string, url: string | undefined): PageFrame['footer'][number] {
  return url === undefined ? { text } : { text, url };
}
