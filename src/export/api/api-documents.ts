import type { Site } from '../../load/site-model.ts';
import { apiSweepPath, apiRunListPath } from '../../routes/data-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document.ts';
import { jsonDocument } from '../json-document.ts';
import { gridDocuments } from './grid-documents.ts';
import { publishedIndexOf } from './published-index.ts';
import { publishedStandingsOf } from './published-standings.ts';
import { publishedRunLists, publishedSweepOf } from './published-sweep.ts';
import { publishedTasksOf } from './published-tasks.ts';

/** The documents of the API that are about more than one cell. */
export function* apiDocuments(site: Site, addresses: Addresses): Generator<Document> {
  for (const entry of site.sweeps) {
    const { sweepId } = entry;
    yield jsonDocument(apiSweepPath(sweepId), publishedSweepOf(site, entry, addresses));
    for (const [index, list] of publishedRunLists(site, sweepId, addresses).entries())
      yield jsonDocument(apiRunListPath(sweepId, index + 1), list);
  }
  yield* gridDocuments(site);
  yield jsonDocument(fixedPaths.apiStandings, publishedStandingsOf(site, addresses));
  yield jsonDocument(fixedPaths.apiTasks, publishedTasksOf(site, addresses));
  yield jsonDocument(fixedPaths.apiIndex, publishedIndexOf(site, addresses));
}
