import type { BoardAxis, BoardTasks, FactAxis } from '../../stats/board-tasks.ts';
import type { BoardColumn } from '../../text/board-columns.ts';
import { loadJson } from '../grid/load-json.ts';
import type { Choice, Weighed } from './choice.ts';
import { type Regrouped, regroup } from './regroup.ts';
import { rerank, type Reranked } from './rerank.ts';
import { taskWeights } from './task-weights.ts';
import type { TableRow } from './table-row.ts';

/** The axes that a column shows. */
const axesOf: Partial<Record<BoardColumn, FactAxis[]>> = {
  tokens: ['tokens'],
  wall: ['wall'],
  blast: ['blast'],
  refusal: ['refusal'],
  integrity: ['integrity'],
  composite: ['composite', 'credited'],
};

/** Reads what the chosen tasks need, of the axes that are shown or weighed, and ranks by it. */
export async function rerankFor(
  addresses: DOMStringMap,
  rows: readonly TableRow[],
  { choice, columns }: { choice: Choice; columns: readonly BoardColumn[] },
): Promise<Reranked & { groups: Regrouped[]; weighted: boolean; coarse: boolean }> {
  const needed = [...columns, ...(Object.keys(choice.weights) as Weighed[])];
  const axes = [...new Set(needed.flatMap((column) => axesOf[column] ?? []))];
  const [tasks, ...lists] = await Promise.all([
    loadJson<BoardTasks>(addresses['tasks'] ?? ''),
    ...axes.map((axis) => loadJson<BoardAxis>((addresses['axis'] ?? '').replace('AXIS', axis))),
  ]);
  const read = Object.fromEntries(axes.map((axis, at) => [axis, lists[at]]));
  const weights = taskWeights(tasks.tasks, choice.tasks);
  const groups = regroup(tasks, read, choice.tasks, weights);
  return {
    ...rerank(
      rows.map(({ published }) => published),
      groups,
      weights,
    ),
    groups,
    weighted: weights !== undefined,
    coarse: lists.some(({ step }) => step !== undefined),
  };
}
