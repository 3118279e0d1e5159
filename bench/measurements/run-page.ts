import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/command/serve-site.ts';
import { cellPath } from '../../src/routes/page-paths.ts';
import { median } from '../../src/stats/median.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { makeLongRun } from '../make-long-run.ts';
import { measure } from '../measure.ts';
import { table } from '../table.ts';

/*
 * Measures the page of one very long run in Chromium slowed down four times: its size, and the time from the start of
 * loading until the replay answers to a key. Beside it, in the same run: a run of 5 spans, and the floor, a bare page
 * that holds the same HTML without styles and scripts.
 * Usage: npm run bench -- run-page -- [--spans N] [--log-bytes N] [--times N] [--dir DIR]
 */
const { values } = parseArgs({
  options: {
    spans: { type: 'string', default: '5000' },
    'log-bytes': { type: 'string', default: '5000000' },
    times: { type: 'string', default: '5' },
    dir: { type: 'string', default: '.cache/bench-run-page' },
  },
});
const dir = resolve(values.dir);
const [dataDir, siteDir] = [join(dir, 'data'), join(dir, 'site')];
const slowdown = 4;

rmSync(dir, { recursive: true, force: true });
const paths = {
  long: addRun('very-long', Number(values.spans), Number(values['log-bytes'])),
  short: addRun('short', 5, 1000),
};
const program = fileURLToPath(new URL('../../src/command/bench-pages.ts', import.meta.url));
await measure(program, ['build', '--quiet', '--data', dataDir, '--out', siteDir]);
const bare = `/bare${paths.long}`;
writeBare();
const served = await serveSite({ siteDir, base: '/', ports: [0] });
const browser = await launchBrowser();
const rows = [];
for (const [name, path] of Object.entries({ ...paths, 'long, without styles and scripts': bare }))
  rows.push([
    name,
    kb(htmlOf(path).byteLength),
    kb(brotliCompressSync(htmlOf(path)).byteLength),
    ...(await timesOf(browser, path)),
  ]);
process.stdout.write(
  `\n${values.spans} spans and a log of ${values['log-bytes']} bytes; Chromium slowed down ${String(slowdown)} times, median of ${values.times}\n\n` +
    table([['', 'HTML KB', 'after brotli', 'ms to interactive', 'longest task ms'], ...rows]) +
    '\nTargets for the long run: HTML at most 2097 KB, interactive in under 2000 ms.\n',
);
await browser.close();
await served.close();
rmSync(dir, { recursive: true, force: true });

function addRun(task: string, spans: number, logBytes: number): string {
  const run = { ...makeLongRun({ spans, logBytes, seed: 1 }), task: `words/${task}` };
  const folder = join(dataDir, 'sweeps', run.sweep_id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${task}.json`), JSON.stringify(run));
  return cellPath(run);
}

function htmlOf(path: string): Buffer {
  return readFileSync(join(siteDir, path, 'index.html'));
}

function writeBare(): void {
  const html = htmlOf(paths.long)
    .toString()
    .replace(/<script[^>]*><\/script>|<link[^>]*>/g, '');
  mkdirSync(join(siteDir, bare), { recursive: true });
  writeFileSync(join(siteDir, bare, 'index.html'), html);
}

/** Milliseconds from the start of loading until the page takes input, and of its longest task; each page load in a fresh context. */
async function timesOf(chromium: Browser, path: string): Promise<string[]> {
  const all: { readyMs: number; longestMs: number }[] = [];
  for (let time = 0; time < Number(values.times); time += 1) all.push(await load(chromium, path));
  return [median(all.map(({ readyMs }) => readyMs)), median(all.map(({ longestMs }) => longestMs))].map(
    (ms) => (ms ?? 0).toFixed(0),
  );
}

async function load(chromium: Browser, path: string): Promise<{ readyMs: number; longestMs: number }> {
  const context = await chromium.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(`${served.url}${path.slice(1)}`, { waitUntil: 'commit' });
  const replay = path === bare ? 'load' : 'replay';
  const figures = await page.evaluate(async (waitFor) => {
    const isReady = () =>
      waitFor === 'load' ? document.readyState === 'complete' : document.querySelector('.replay') !== null;
    while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return {
      readyMs: performance.now(),
      longestMs: Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
    };
  }, replay);
  await context.close();
  return figures;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
