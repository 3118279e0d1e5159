import { parseArgs } from 'node:util';
import { makeBadge } from 'badge-maker';
import { renderBadge } from '../../src/badges/badge.ts';
import type { BadgeWords } from '../../src/badges/badge-words.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { outcomeOf } from '../../src/stats/outcome.ts';
import { readingsOf } from '../../src/stats/readings.ts';
import { makeCell } from '../make-cell.ts';
import { table } from '../table.ts';

/*
 * Draws the badges of made-up cells, and beside it what badge-maker draws of the same words. Making the cells and
 * writing the files are not part of the time.
 * Usage: npm run bench -- badges -- [--cells N] [--seed N]
 */
const { values } = parseArgs({
  options: { cells: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const cells = Number(values.cells);
const seed = Number(values.seed);
const chunk = 5000;

/** Time taken and sizes of what was drawn. */
interface Drawn {
  ms: number;
  /** Of the processor: what counts where the machine does other work too. */
  cpuMs: number;
  bytes: number[];
}

const own: Drawn = { ms: 0, cpuMs: 0, bytes: [] };
const peer: Drawn = { ms: 0, cpuMs: 0, bytes: [] };
for (let start = 0; start < cells; start += chunk) {
  const facts = Array.from({ length: Math.min(chunk, cells - start) }, (_, index) => factsOf(start + index));
  const words: BadgeWords[] = [];
  await drawInto(own, async () => {
    const drawn: string[] = [];
    for (const fact of facts) {
      const said = badgeWords(fact);
      words.push(said);
      drawn.push(await renderBadge(said));
    }
    return drawn;
  });
  await drawInto(peer, () =>
    Promise.resolve(words.map(({ label, message }) => makeBadge({ label, message, color: 'green' }))),
  );
}
process.stdout.write(
  `\n${String(cells)} badges of made-up cells\n\n` +
    table([
      ['', 'seconds', 'CPU seconds', 'median bytes', 'largest bytes', 'MB in all'],
      ['bench-pages', ...figures(own)],
      ['badge-maker', ...figures(peer)],
    ]) +
    '\nTargets: at most 5 s for 100,000; at most 10000 bytes each, at most 6000 in the median. badge-maker writes text that the machine of the reader draws, bench-pages outlines that look alike everywhere.\n',
);

function factsOf(index: number) {
  const cell = makeCell(index, seed);
  const { cli, model, task, sweep_id: sweepId } = cell;
  const { composite } = readingsOf(cell);
  return { cli, model, task, sweepId, outcome: outcomeOf(cell).kind, composite, siteName: 'Measured' };
}

async function drawInto(into: Drawn, draw: () => Promise<string[]>): Promise<void> {
  const startMs = performance.now();
  const before = process.cpuUsage();
  const drawn = await draw();
  const { user, system } = process.cpuUsage(before);
  into.ms += performance.now() - startMs;
  into.cpuMs += (user + system) / 1000;
  for (const svg of drawn) into.bytes.push(Buffer.byteLength(svg));
}

function figures({ ms, cpuMs, bytes }: Drawn): string[] {
  const sorted = bytes.toSorted((left, right) => left - right);
  const sum = bytes.reduce((total, size) => total + size, 0);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const seconds = [ms, cpuMs].map((time) => (time / 1000).toFixed(1));
  return [...seconds, String(median), String(sorted.at(-1) ?? 0), (sum / 1e6).toFixed(1)];
}
