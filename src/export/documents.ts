import type { CellEntry, Site } from '../load/site-model.ts';
import { apiCellPath, apiRunPath } from '../routes/data-paths.ts';
import type { Addresses } from './addresses.ts';
import { apiDocuments } from './api/api-documents.ts';
import { boardDocuments } from './board-documents.ts';
import { publishedCellOf } from './api/published-cell.ts';
import { publishedRunOf } from './api/published-run.ts';
import { cellBadges, otherBadges } from './badge-documents.ts';
import { discoveryDocuments } from './discovery/discovery-documents.ts';
import { cardDocuments } from './card-documents.ts';
import type { Document } from './document.ts';
import { cellEmbeds, pairEmbeds } from './embed-documents.ts';
import { jsonDocument } from './json-document.ts';
import { recordingDocument } from './recording-document.ts';
import { runFiles } from './run-files.ts';
import { SiteTables } from './tables/site-tables.ts';

/** Every file of the site that is neither a page nor its twin: badges, long parts of runs, the API, tables. */
export async function* documents(site: Site, addresses: Addresses): AsyncGenerator<Document> {
  const tables = new SiteTables(site);
  yield* otherBadges(site);
  yield* pairEmbeds(site, addresses);
  yield* cardDocuments(site);
  for (const entry of site.cells) {
    yield* cellBadges(site, entry);
    yield* cellEmbeds(site, entry, addresses);
    yield jsonDocument(apiCellPath(entry), publishedCellOf(entry, addresses));
    yield* documentsOfRuns(site, entry, { tables, addresses });
  }
  yield* apiDocuments(site, addresses);
  yield* boardDocuments(site);
  yield* discoveryDocuments(site, addresses);
  yield* tables.documents(addresses);
}

interface RunContext {
  tables: SiteTables;
  addresses: Addresses;
}

/** The documents of the runs of a cell. Each run is read once for all of them, and for its row in the tables. */
function* documentsOfRuns(
  site: Site,
  entry: CellEntry,
  { tables, addresses }: RunContext,
): Generator<Document> {
  for (const run of [...entry.runs, ...entry.earlier]) {
    const published = publishedRunOf(site, entry, run, addresses);
    tables.add(published);
    yield jsonDocument(apiRunPath(run), published);
    yield* runFiles(site, run);
    yield* recordingDocument(site, run);
  }
}
