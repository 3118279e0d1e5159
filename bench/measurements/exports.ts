import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure } from '../measure.ts';
import { table } from '../table.ts';
import { parseArgs } from 'node:util';

/*
 * Measures the API documents and downloads of made-up runs that are already in memory, beside a bare script that only turns
 * the same runs into JSON and writes them. Usage: npm run bench -- exports -- [--runs N] [--dir DIR]
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    dir: { type: 'string', default: '.cache/bench-exports' },
  },
});
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const rows = [['', 'seconds', 'runs/s', 'peak MB']];
for (const what of ['api and downloads', 'bare script']) {
  const { wallMs, peakMb } = await measure(here('../export-runs.ts'), [values.runs, values.dir, what]);
  rows.push([
    what,
    (wallMs / 1000).toFixed(1),
    ((Number(values.runs) / wallMs) * 1000).toFixed(0),
    peakMb.toFixed(0),
  ]);
}
spawnSync('rm', ['-rf', values.dir]);
process.stdout.write(
  `\n${values.runs} runs\n\n${table(rows)}\nTarget: API and downloads of 100,000 runs in at most 60 s and 1000 MB.\n`,
);
