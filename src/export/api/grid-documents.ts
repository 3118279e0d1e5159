import type { Site } from '../../load/site-model.ts';
import { apiFailuresPath, apiGridPath, apiPairPath } from '../../routes/data-paths.ts';
import { gridOf } from '../../views/grid/grid.ts';
import type { Document } from '../document.ts';
import { jsonDocument } from '../json-document.ts';
import { publishedFailureParts } from './published-failures.ts';
import { publishedGridOf } from './published-grid.ts';
import { publishedPairOf } from './published-pair.ts';

/** The grid of all pairs and tasks, a document for each pair with all its runs, and the ways in which runs failed: what choosing, comparing and searching in the browser read. */
export function* gridDocuments(site: Site): Generator<Document> {
  yield jsonDocument(apiGridPath, publishedGridOf(site));
  for (const pair of gridOf(site).pairs) yield jsonDocument(apiPairPath(pair), publishedPairOf(pair));
  for (const part of publishedFailureParts(site)) yield jsonDocument(apiFailuresPath(part.part), part);
}
