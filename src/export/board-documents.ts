import type { Site } from '../load/site-model.ts';
import { boardAxisPath, boardTasksPath } from '../routes/data-paths.ts';
import { factAxes } from '../stats/board-tasks.ts';
import { boardAxisOf, boardTasksOf } from '../views/board/board-tasks-of.ts';
import type { Document } from './document.ts';
import { jsonDocument } from './json-document.ts';

/** What the leaderboard reads when a reader picks tasks: outcomes first, and each axis in a file of its own. */
export function* boardDocuments(site: Site): Generator<Document> {
  yield jsonDocument(boardTasksPath, boardTasksOf(site));
  for (const axis of factAxes) yield jsonDocument(boardAxisPath(axis), boardAxisOf(site, axis));
}
