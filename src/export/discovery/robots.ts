import { absolute } from '../../routes/absolute.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document.ts';

/** Lets every program read everything, and names the sitemap where the site knows its own address. */
export function robots({ base, siteUrl }: Addresses): Document {
  const sitemap = siteUrl === undefined ? '' : `\nSitemap: ${absolute(siteUrl, base, fixedPaths.sitemap)}\n`;
  return { path: fixedPaths.robots.slice(1), body: `User-agent: *\nAllow: /\n${sitemap}` };
}
