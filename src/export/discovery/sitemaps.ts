import type { Site } from '../../load/site-model.ts';
import { escapeXml } from '../../badges/svg.ts';
import { fixedPaths, sitemapPath } from '../../routes/fixed-paths.ts';
import { absolute } from '../../routes/absolute.ts';
import type { Document } from '../document.ts';
import { sitePaths } from './site-paths.ts';

/** Most addresses in one sitemap, by the protocol of sitemaps.org. */
const mostAddresses = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemaps of a site whose address is known, and the index that names them. */
export function* sitemaps(site: Site, base: string, siteUrl: string): Generator<Document> {
  const full = (path: string) => absolute(siteUrl, base, path);
  let waiting: string[] = [];
  const names: string[] = [];
  for (const path of sitePaths(site)) {
    waiting.push(full(path));
    if (waiting.length < mostAddresses) continue;
    yield part(names, waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield part(names, waiting);
  const entries = names.map((path) => `<sitemap><loc>${escapeXml(full(path))}</loc></sitemap>`);
  yield xml(fixedPaths.sitemap, `<sitemapindex xmlns="${namespace}">${lines(entries)}</sitemapindex>`);
}

function part(names: string[], addresses: readonly string[]): Document {
  const path = sitemapPath(names.length + 1);
  names.push(path);
  const entries = addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`);
  return xml(path, `<urlset xmlns="${namespace}">${lines(entries)}</urlset>`);
}

function lines(entries: readonly string[]): string {
  return `\n${entries.join('\n')}\n`;
}

function xml(path: string, body: string): Document {
  return { path: path.slice(1), body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n` };
}
