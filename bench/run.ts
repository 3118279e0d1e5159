import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

/*
 * Runs the measurements named on the command line, or all of them, one after the other. Each is a program in bench/measurements.
 * Usage: npm run bench -- [NAME …] [-- options of the measurement]
 */
const folder = join(import.meta.dirname, 'measurements');
const known = globSync('*.ts', { cwd: folder }).map((file) => basename(file, '.ts'));
const split = process.argv.indexOf('--', 2);
const named = process.argv.slice(2, split === -1 ? undefined : split);
const options = split === -1 ? [] : process.argv.slice(split + 1);

const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no measurement ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(2);
}
for (const name of named.length > 0 ? named : known.toSorted()) {
  process.stdout.write(`\n== ${name} ==\n`);
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
