import { fixedPaths } from '../routes/fixed-paths.ts';

/** The same in another form, linked from the head of a page for programs to find. */
export interface Alternate {
  /** Media type. */
  type: string;
  /** Path from the site's root, without its base. */
  path: string;
  title: string;
}

/** The data set of the whole site, described for catalogues of data. */
export const datasetAlternate: Alternate = {
  type: 'application/ld+json',
  path: fixedPaths.dataset,
  title: 'Data set',
};
