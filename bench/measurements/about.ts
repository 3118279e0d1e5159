import { parseArgs } from 'node:util';
import { type AboutKind, aboutParams, aboutView } from '../../src/views/about/about-pages.ts';
import { standings } from '../../src/views/standings.ts';
import { sweepChanges } from '../../src/views/sweep-changes.ts';
import { madeUpSite } from '../made-up-site.ts';
import { table } from '../table.ts';

/*
 * Measures deciding what every page about a pair, CLI, model, task, category and sweep says, over made-up runs in memory,
 * beside the floor of only grouping the cells. Usage: npm run bench -- about -- [--runs N] [--seed N]
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const { site } = madeUpSite(Number(values.runs), Number(values.seed));
const keys: Record<AboutKind, (cell: (typeof site.cells)[number]) => string> = {
  pair: ({ cli, model }) => `${cli}\n${model}`,
  cli: ({ cli }) => cli,
  model: ({ model }) => model,
  task: ({ task }) => task,
  category: ({ category = '' }) => category,
  sweep: ({ shown }) => shown.sweepId,
};

const shared = timed(() => {
  standings(site);
  sweepChanges(site, '');
});
const rows = [['pages', 'number', 'seconds', 'grouping only', 'largest, KB of facts']];
for (const kind of Object.keys(keys) as AboutKind[]) {
  const floor = timed(() => Map.groupBy(site.cells, keys[kind]));
  let largest = 0;
  const ids = aboutParams(site, kind).map(({ params }) => params.id);
  const seconds = timed(() => {
    for (const id of ids) largest = Math.max(largest, JSON.stringify(aboutView(site, kind, id)).length);
  });
  rows.push([kind, String(ids.length), seconds.toFixed(2), floor.toFixed(2), (largest / 1000).toFixed(0)]);
}
process.stdout.write(
  `\n${values.runs} runs; ranks and changes of sweeps, made once: ${shared.toFixed(2)} s\n\n${table(rows)}\n` +
    'Target: all kinds together within 10 s for 100,000 runs, and no page above 2,000 KB of facts.\n',
);

/** Seconds that some work takes. */
function timed(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return (performance.now() - startMs) / 1000;
}
