import { mkdirSync, rmSync } from 'node:fs';
import { apiDocuments } from '../src/export/api/api-documents.ts';
import { publishedCellOf } from '../src/export/api/published-cell.ts';
import { publishedRunOf } from '../src/export/api/published-run.ts';
import type { Document } from '../src/export/document.ts';
import { jsonDocument } from '../src/export/json-document.ts';
import { allRuns } from '../src/export/runs-by-sweep.ts';
import { SiteTables } from '../src/export/tables/site-tables.ts';
import { FileWriter } from '../src/publish/file-writer.ts';
import { apiCellPath, apiRunPath } from '../src/routes/data-paths.ts';
import { madeUpSite } from './made-up-site.ts';

/*
 * Writes the API and the downloads of made-up runs, or, as a floor, every run as plain JSON under the same addresses.
 * Making the runs is not part of the work, and is told to the parent as time to leave out.
 * Usage: node bench/export-runs.ts RUNS OUT_DIR 'api and downloads'|'bare script'
 */
const [runs = '', outDir = '', what = ''] = process.argv.slice(2);
const addresses = { base: '/', siteUrl: 'https://bench.example' };
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
const startMs = performance.now();
const { site, makingMs } = madeUpSite(Number(runs), 1);
const setUpMs = performance.now() - startMs;
const madeBeforeMs = makingMs();
const writer = new FileWriter(outDir);
let bytes = 0;
for (const { path, body } of what === 'bare script' ? bareDocuments() : exportedDocuments()) {
  writer.write(path, body);
  bytes += body.length;
}
process.send?.({ leaveOutMs: setUpMs + makingMs() - madeBeforeMs });
process.stdout.write(
  `${what}: ${String(Object.keys(writer.hashes).length)} files, ${(bytes / 1e6).toFixed(0)} MB\n`,
);

function* exportedDocuments(): Generator<Document> {
  const tables = new SiteTables(site);
  for (const entry of site.cells) {
    yield jsonDocument(apiCellPath(entry), publishedCellOf(entry, addresses));
    for (const run of [...entry.runs, ...entry.earlier]) {
      const published = publishedRunOf(site, entry, run, addresses);
      tables.add(published);
      yield jsonDocument(apiRunPath(run), published);
    }
  }
  yield* apiDocuments(site, addresses);
  yield* tables.documents(addresses);
}

function* bareDocuments(): Generator<Document> {
  for (const { run } of allRuns(site)) yield jsonDocument(apiRunPath(run), site.readRun(run)?.cell ?? {});
}
