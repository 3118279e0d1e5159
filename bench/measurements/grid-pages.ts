import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/command/serve-site.ts';
import { gridDocuments } from '../../src/export/api/grid-documents.ts';
import type { Site } from '../../src/load/site-model.ts';
import { median } from '../../src/stats/median.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { madeUpBoard } from '../made-up-board.ts';
import { madeUpSite } from '../made-up-site.ts';
import { pageWeight } from '../page-weight.ts';
import { renderPages } from '../render-pages.ts';
import { type Asked, openSlowly, type SlowPage, slowdown } from '../slow-page.ts';
import { table } from '../table.ts';

/*
 * Measures the pages that read the grid of a site, in Chromium slowed down four times: the matrix and a comparison over
 * 300,000 made-up runs, and the search over 10,000 runs that failed in made-up ways.
 * Usage: npm run bench -- grid-pages -- [--runs N] [--times N] [--dir DIR]
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    times: { type: 'string', default: '9' },
    dir: { type: 'string', default: '.cache/bench-grid-pages' },
  },
});
const rows = [['', 'page KB', 'data read KB', 'ms to ready', 'answer, median ms', 'worst ms']];
const browser = await launchBrowser();

await measured(madeUpBoard({ pairs: 500, tasks: 200, repeats: 3 }, 1), 'large', async (served) => {
  await row('matrix, a key', served, {
    path: '/matrix/',
    ready: '.drawn:not([hidden])',
    prepare: ({ page }) => page.locator('.drawn').focus(),
    input: ({ page }, turn) => page.keyboard.press(turn % 2 === 0 ? 'ArrowRight' : 'ArrowDown'),
    asked: { event: 'keydown' },
  });
  await row('compare, two pairs', served, { path: '/compare/', ready: 'compare-pairs[data-ready]' });
});
await measured(madeUpSite(Number(values.runs), 1).site, 'search', (served) =>
  row(`search, ${values.runs} runs, a word`, served, {
    path: '/search/?q=wren',
    ready: '.hits > *',
    input: ({ page }, turn) => page.locator('site-search input').fill(turn % 2 === 0 ? 'rust' : 'panicked'),
    asked: { event: 'input' },
  }),
);
await browser.close();
process.stdout.write(
  `\nChromium slowed down ${String(slowdown)} times, ${values.times} times each; sizes after brotli, pages with styles and scripts\n\n${table(rows)}`,
);

interface Served {
  browser: Browser;
  siteDir: string;
  url: string;
}

interface Measurement {
  path: string;
  /** Selector of what is there once the page can be used. */
  ready: string;
  prepare?: (slow: SlowPage) => Promise<unknown>;
  input?: (slow: SlowPage, turn: number) => Promise<unknown>;
  asked?: Asked;
}

async function measured(site: Site, name: string, work: (served: Served) => Promise<void>): Promise<void> {
  const siteDir = join(resolve(values.dir), name);
  const paths = ['/matrix/', '/compare/', '/search/'];
  await renderPages(site, { outDir: siteDir, paths, documents: gridDocuments(site) });
  const served = await serveSite({ siteDir, base: '/', ports: [0] });
  await work({ browser, siteDir, url: served.url });
  await served.close();
}

async function row(what: string, { siteDir, url }: Served, wanted: Measurement): Promise<void> {
  const { path, ready, prepare, input, asked } = wanted;
  const slow = await openSlowly(browser, `${url}${path.slice(1)}`);
  await slow.page.locator(ready).first().waitFor();
  const readyMs = await slow.page.evaluate(() => performance.now());
  await prepare?.(slow);
  const times: number[] = [];
  if (input && asked)
    for (let turn = 0; turn < Number(values.times); turn++)
      times.push((await slow.answer(() => input(slow, turn), asked)).paintedMs);
  const read = await slow.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  await slow.close();
  const { page, scripts } = pageWeight(siteDir, path.replace(/\?.*/, ''));
  const data = read.filter((name) => name.endsWith('.json'));
  const answers = times.length === 0 ? ['', ''] : [median(times) ?? 0, Math.max(...times)].map(whole);
  rows.push([what, kb(page + scripts), kb(bytesOf(siteDir, data)), whole(readyMs), ...answers]);
}

function bytesOf(siteDir: string, paths: readonly string[]): number {
  return paths
    .map((path) => brotliCompressSync(readFileSync(join(siteDir, path))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function whole(ms: number): string {
  return ms.toFixed(0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
