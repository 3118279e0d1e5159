import type { Site } from '../../load/site-model.ts';
import { siteIndex } from '../../views/site-index.ts';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document.ts';
import { markdownTwin } from './markdown-twin.ts';

/** The files that say the same as a page: for the page of a cell, its Markdown. `page` is the path of the page's file. */
export function pageTwins(site: Site, page: string, addresses: Addresses): Document[] {
  const entry = siteIndex(site).byPath.get(`/${page.replace(/index\.html$/, '')}`);
  return entry ? [markdownTwin(site, entry, addresses)] : [];
}
