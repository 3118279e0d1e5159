import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../../src/command/serve-site.ts';
import { readingOrder } from '../../src/client/board/column-axes.ts';
import { boardDocuments } from '../../src/export/board-documents.ts';
import { boardAxisPath } from '../../src/routes/data-paths.ts';
import { median } from '../../src/stats/median.ts';
import { boardColumns } from '../../src/text/board-columns.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { madeUpBoard } from '../made-up-board.ts';
import { pageWeight } from '../page-weight.ts';
import { renderPages } from '../render-pages.ts';
import { type Answer, type Asked, openSlowly, slowdown } from '../slow-page.ts';
import { table } from '../table.ts';

/*
 * Measures the leaderboard in Chromium slowed down four times: its size, and the time from a click or a key until the
 * answer is painted. Its page is rendered over made-up runs that have values on every axis. Chromium does not slow down
 * the program beside the page that ranks by other tasks.
 * Usage: npm run bench -- board-page -- [--pairs N] [--tasks N] [--repeats N] [--times N] [--dir DIR]
 */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '500' },
    tasks: { type: 'string', default: '200' },
    repeats: { type: 'string', default: '3' },
    times: { type: 'string', default: '9' },
    dir: { type: 'string', default: '.cache/bench-board-page' },
  },
});
const siteDir = resolve(values.dir);
const size = { pairs: Number(values.pairs), tasks: Number(values.tasks), repeats: Number(values.repeats) };
const site = madeUpBoard(size, 1);
await renderPages(site, { outDir: siteDir, paths: ['/'], documents: boardDocuments(site) });

const served = await serveSite({ siteDir, base: '/', ports: [0] });
const browser = await launchBrowser();
const { page, answer, close } = await openSlowly(browser, served.url);
page.setDefaultTimeout(600_000);
const read = new Set<string>();
page.on('request', (request) => read.add(new URL(request.url()).pathname));
const asked = { busy: { of: '.status', says: 'Ranking' } };
const rows = [['', 'median ms', 'worst ms', 'with all rows', 'worst', 'target']];

for (const label of ['Solved', 'Median wall', 'CLI and model'])
  await time(`sort by ${label}`, 'click', 100, () =>
    page.getByRole('button', { name: `Sort by ${label}` }).click(),
  );
const search = page.getByRole('searchbox');
await time('type a word', 'input', 100, (turn) => search.fill(turn % 2 === 0 ? 'agent-7' : ''));
await search.fill('');
await page.locator('.menu[data-name=vendor] > summary').click();
const vendor = page.locator('.menu[data-name=vendor] input').first();
await time('tick one vendor', 'input', 100, () => vendor.click());
await page.getByRole('button', { name: 'Reset' }).click();
await page.locator('.menu[data-name=language] > summary').click();
await page.evaluate(watchLongTasks);
const languages = page.locator('.menu[data-name=language] input');
rows.push([
  'rank by one language, first',
  ...texts([await answer(() => languages.first().click(), click('input'))]),
  '',
]);
await time('rank by other tasks', 'input', undefined, (turn) => languages.nth(1 + (turn % 4)).click());

await page.waitForLoadState('networkidle');
const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
const later = readingOrder(boardColumns, { sort: 'rank', weights: {} }).later.map(boardAxisPath);
const { page: pageBytes, scripts } = pageWeight(siteDir, '');
process.stdout.write(
  `\n${values.pairs} pairs × ${values.tasks} tasks × ${values.repeats} runs; Chromium slowed down ${String(slowdown)} times, ${values.times} times each\n\n` +
    table(rows) +
    `\nThe page with its stylesheets and scripts: ${kb(pageBytes + scripts)} KB after brotli (target: at most 150).\n` +
    `What choosing tasks reads before the rows are ranked: ${kb(bytesOf([...read].filter((path) => !later.includes(path))))} KB after brotli (target: at most 250).\n` +
    `What fills the other columns after that: ${kb(bytesOf(later.filter((path) => read.has(path))))} KB.\n` +
    `While tasks are chosen, the page is busy for at most ${longest.toFixed(0)} ms at a time.\n`,
);
await close();
await browser.close();
await served.close();

async function time(
  what: string,
  event: Asked['event'],
  target: number | undefined,
  input: (turn: number) => Promise<unknown>,
): Promise<void> {
  const answers: Answer[] = [];
  for (let turn = 0; turn < Number(values.times); turn++)
    answers.push(await answer(() => input(turn), click(event)));
  rows.push([what, ...texts(answers), target === undefined ? '' : `${String(target)} ms`]);
}

/** Runs in the page. */
function watchLongTasks(): void {
  const found = Object.assign(globalThis, { longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.longest = Math.max(found.longest, duration);
  }).observe({ type: 'longtask' });
}

function click(event: Asked['event']): Asked {
  return { ...asked, event };
}

function texts(answers: readonly Answer[]): string[] {
  return [answers.map(({ paintedMs }) => paintedMs), answers.map(({ settledMs }) => settledMs)].flatMap(
    (all) => [median(all) ?? 0, Math.max(...all)].map((ms) => ms.toFixed(0)),
  );
}

function bytesOf(paths: readonly string[]): number {
  return paths
    .map((path) => brotliCompressSync(readFileSync(join(siteDir, path))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
