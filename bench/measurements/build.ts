import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listFiles } from '../../src/publish/hashes.ts';
import { generate } from '../generate.ts';
import { idsOf } from '../names.ts';
import { measure, type Measured } from '../measure.ts';
import { pageWeight } from '../page-weight.ts';
import { table } from '../table.ts';

/*
 * Measures a full build of made-up runs, and beside it a bare script that parses the same files and writes the same bytes.
 * Usage: npm run bench -- build -- [--cells N] [--seed N] [--dir DIR]
 */
const { values } = parseArgs({
  options: {
    cells: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string', default: '.cache/bench' },
  },
});
const cells = Number(values.cells);
const dir = resolve(values.dir);
const [dataDir, siteDir, bareDir] = [join(dir, 'data'), join(dir, 'site'), join(dir, 'bare')];
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const inputBytes = generate(dataDir, cells, Number(values.seed));
rmSync(siteDir, { recursive: true, force: true });
const build = await measure(here('../../src/command/bench-pages.ts'), [
  'build',
  '--data',
  dataDir,
  '--out',
  siteDir,
]);
const bare = await measure(here('../bare.ts'), [dataDir, siteDir, bareDir]);
print(build, bare);
rmSync(dir, { recursive: true, force: true });

function print(built: Measured, bareRun: Measured): void {
  const files = listFiles(siteDir);
  const bytes = files.reduce((sum, path) => sum + statSync(join(siteDir, path)).size, 0);
  process.stdout.write(
    `\n${String(cells)} cells, ${mb(inputBytes)} MB of runs; ${String(files.length)} files, ${mb(bytes)} MB of site\n\n` +
      table([
        ['', 'seconds', 'cells/s', 'peak MB'],
        ['build', ...figures(built)],
        ['bare script', ...figures(bareRun)],
      ]) +
      `\nbuild / bare script: ${(built.wallMs / bareRun.wallMs).toFixed(1)}\n` +
      'Targets on 2 cores: peak at most 1000 MB; 400 cells/s or more, or at most 4 times the bare script.\n',
  );
  printWeight();
}

function printWeight(): void {
  const { cli, model, task } = idsOf(0);
  const { page, scripts } = pageWeight(siteDir, join('cell', cli, model, task));
  process.stdout.write(
    `\nOne cell page with its stylesheet: ${kb(page)} KB after brotli (target: at most 12); scripts: ${kb(scripts)} KB (target: at most 10).\n`,
  );
}

function figures({ wallMs, peakMb }: Measured): string[] {
  return [(wallMs / 1000).toFixed(1), ((cells / wallMs) * 1000).toFixed(0), peakMb.toFixed(0)];
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
