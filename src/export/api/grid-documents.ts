import type { Site } from '../../load/site-model.ts';
import { apiGridPath, apiPairPath } from '../../routes/data-paths.ts';
import { gridOf } from '../../views/grid/grid.ts';
import type { Document } from '../document.ts';
import { jsonDocument } from '../json-document.ts';
import { publishedGridOf } from './published-grid.ts';
import { publishedPairOf } from './published-pair.ts';

/** The grid of all pairs and tasks, and a document for each pair with all its runs: what choosing and comparing in the browser read. */
export function* gridDocuments(site: Site): Generator<Document> {
  yield jsonDocument(apiGridPath, publishedGridOf(site));
  for (const pair of gridOf(site).pairs) yield jsonDocument(apiPairPath(pair), publishedPairOf(pair));
}
