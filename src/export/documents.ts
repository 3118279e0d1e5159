import { renderBadge } from '../badges/badge.ts';
import { cellBadgeWords } from '../views/cell-badge-words.ts';
import type { CellEntry, RunSummary, Site } from '../load/site-model.ts';
import { apiRunPath } from '../routes/data-paths.ts';
import { recordingDocument } from './recording-document.ts';
import { badgePath } from '../routes/picture-paths.ts';
import type { Document } from './document.ts';
import { runFiles } from './run-files.ts';
import { type Addresses, publishedRunOf } from './published-run.ts';

/** Every file of the site that is not a page: the badge of each cell, the API document of each run, its long parts and its recording. */
export async function* documents(site: Site, addresses: Addresses): AsyncGenerator<Document> {
  for (const entry of site.cells) {
    yield {
      path: badgePath(entry, 'svg').slice(1),
      body: await renderBadge(cellBadgeWords(site, entry.shown)),
    };
    for (const run of [...entry.runs, ...entry.earlier]) {
      yield runDocument(site, entry, run, addresses);
      yield* runFiles(site, run);
      yield* recordingDocument(site, run);
    }
  }
}

function runDocument(site: Site, entry: CellEntry, run: RunSummary, addresses: Addresses): Document {
  return {
    path: apiRunPath(run).slice(1),
    body: `${JSON.stringify(publishedRunOf(site, entry, run, addresses))}\n`,
  };
}
