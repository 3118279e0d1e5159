import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import {
  categoryPath,
  cellPath,
  cliPath,
  modelPath,
  pairPath,
  sweepPath,
  taskPath,
} from '../../routes/page-paths.ts';
import { plannedTasks } from '../../views/planned-tasks.ts';

const general = [
  fixedPaths.leaderboard,
  fixedPaths.matrix,
  fixedPaths.compare,
  fixedPaths.choose,
  fixedPaths.recordings,
  fixedPaths.clis,
  fixedPaths.models,
  fixedPaths.tasks,
  fixedPaths.sweeps,
  fixedPaths.methodology,
  fixedPaths.provenance,
  fixedPaths.glossary,
  fixedPaths.cite,
  fixedPaths.changelog,
  fixedPaths.api,
];

/** Every page that search engines should know, once each: permanent pages of shown runs are the same as those of their cells. */
export function* sitePaths(site: Site): Generator<string> {
  const { cells, sweeps } = site;
  yield* general;
  yield* new Set(cells.map(({ cli }) => cliPath(cli)));
  yield* new Set(cells.map(({ model }) => modelPath(model)));
  yield* new Set(cells.map(({ task }) => taskPath(task)));
  yield* [...plannedTasks(site).keys()].map(taskPath);
  yield* new Set(cells.flatMap(({ category }) => (category === undefined ? [] : [categoryPath(category)])));
  yield* sweeps.map(({ sweepId }) => sweepPath(sweepId));
  yield* new Set(cells.map((entry) => pairPath(entry)));
  for (const entry of cells) yield cellPath(entry);
}
