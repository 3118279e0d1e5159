import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { discoveryDocuments } from '../../../src/export/discovery/discovery-documents.ts';
import { sitemaps } from '../../../src/export/discovery/sitemaps.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { folderSite, realSite } from '../../support/real-site.ts';

const siteUrl = 'https://bench.example';
const madeUp = await folderSite('made-up');

function filesOf(site: Awaited<ReturnType<typeof realSite>>, url?: string): Map<string, string> {
  const addresses = { base: '/bench/', ...(url === undefined ? {} : { siteUrl: url }) };
  return new Map([...discoveryDocuments(site, addresses)].map(({ path, body }) => [path, body.toString()]));
}

const files = filesOf(madeUp, siteUrl);

function locations(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let inside = false;
  parser.on('opentag', ({ name }) => (inside = name === 'loc'));
  parser.on('text', (text) => inside && found.push(text));
  parser.on('closetag', () => (inside = false));
  parser.write(xml).close();
  return found;
}

describe('what helps programs to find and serve a site', () => {
  test.each(['llms.txt', '_headers', 'robots.txt', 'sitemap-1.xml', 'sitemap-index.xml'])(
    '%s is the one on record',
    async (path) => {
      await expect(files.get(path)).toMatchFileSnapshot(`../../expected/export/${path}`);
    },
  );

  test('without the address of the site there are no sitemaps and no feeds, and robots.txt names none', () => {
    const bare = filesOf(madeUp);
    expect([...bare.keys()]).toEqual([
      'robots.txt',
      'llms.txt',
      'CITATION.cff',
      'favicon.ico',
      'apple-touch-icon.png',
      '_headers',
      '.nojekyll',
    ]);
    expect(bare.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('sitemaps', () => {
  test('the index names every part, and every page is in one of them, once', async () => {
    const site = await realSite();
    const real = filesOf(site, siteUrl);
    expect(locations(real.get('sitemap-index.xml') ?? '')).toEqual([
      'https://bench.example/bench/sitemap-1.xml',
    ]);
    const pages = locations(real.get('sitemap-1.xml') ?? '');
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => page.startsWith('https://bench.example/bench/cell/'))).toHaveLength(72);
  });

  test('no part names more than 50,000 pages', () => {
    const cells = Array.from({ length: 60_000 }, (_, index) => anEntry({ task: `t/${String(index)}` }));
    const parts = [...sitemaps(aSite(cells), '/', siteUrl)];
    const counts = parts.map(({ body }) => locations(body.toString()).length);
    expect(parts.map(({ path }) => path)).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap-index.xml',
    ]);
    expect(counts.slice(0, 2)).toEqual([50_000, 50_000]);
    expect(counts.at(-1)).toBe(3);
  });
});
