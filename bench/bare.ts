import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/*
 * The least that any builder has to do, for comparison: parse every run, and write every byte of the finished site.
 * Fetching those bytes is not part of the work, and is told to the parent as time to leave out.
 * Usage: node bench/bare.ts DATA_DIR SITE_DIR OUT_DIR
 */
const [dataDir = '', siteDir = '', outDir = ''] = process.argv.slice(2);
let leaveOutMs = 0;

let spans = 0;
for (const path of filesBelow(dataDir)) {
  const value = JSON.parse(readFileSync(path, 'utf8')) as { spans?: unknown[] };
  spans += value.spans?.length ?? 0;
}

const sources = leftOut(() => {
  rmSync(outDir, { recursive: true, force: true });
  return filesBelow(siteDir);
});
for (const source of sources) {
  const bytes = leftOut(() => readFileSync(source));
  const target = join(outDir, relative(siteDir, source));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

process.send?.({ leaveOutMs });
process.stdout.write(`${String(spans)} spans parsed, ${String(sources.length)} files written\n`);

function leftOut<Result>(work: () => Result): Result {
  const startMs = performance.now();
  const result = work();
  leaveOutMs += performance.now() - startMs;
  return result;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
