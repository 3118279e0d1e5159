import type { CellEntry } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';
import type { FailureGroup } from './failure-groups.ts';

/** One way to fail, in words. */
export interface FailureRow {
  signature: string;
  /** "12 runs of 5 pairs on 2 tasks". */
  extent: string;
  cells: { path: string; label: string }[];
  /** Cells that are not listed. */
  more: number;
}

/** Ways to fail that several runs share, and how many more there are. */
export interface FailuresView {
  rows: FailureRow[];
  /** Ways that are not listed because there are too many, or because only one run has them. */
  unlisted: string;
}

const mostCells = 6;

/** Lists the ways to fail that at least two runs share, at most so many of them. */
export function failuresView(groups: readonly FailureGroup[], most: number): FailuresView {
  const shared = groups.filter(({ runs }) => runs > 1);
  const single = groups.length - shared.length;
  const rows = shared.slice(0, most).map(failureRow);
  const unlisted = [
    ...(shared.length > rows.length
      ? [`${plural(shared.length - rows.length, 'more way')} that several runs share`]
      : []),
    ...(single > 0 ? [`${plural(single, 'way')} that only one run failed in`] : []),
  ];
  return { rows, unlisted: unlisted.join(', and ') };
}

function failureRow({ signature, runs, cells }: FailureGroup): FailureRow {
  const pairs = new Set(cells.map(({ cli, model }) => `${cli}\n${model}`)).size;
  const tasks = new Set(cells.map(({ task }) => task)).size;
  return {
    signature,
    extent: `${plural(runs, 'run')} of ${plural(pairs, 'pair')} on ${plural(tasks, 'task')}`,
    cells: cells
      .slice(0, mostCells)
      .map((entry) => ({ path: cellPath(entry), label: cellLabel(entry, tasks > 1) })),
    more: Math.max(0, cells.length - mostCells),
  };
}

function cellLabel({ cli, model, task }: CellEntry, withTask: boolean): string {
  const pair = `${cli} × ${modelName(model).name}`;
  return withTask ? `${pair} on ${taskName(task)}` : pair;
}
