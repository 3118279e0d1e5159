import type { CellEntry, RunSummary } from '../load/site-model.ts';

/** The runs that stand for cells: those of each cell's newest sweep. */
export function runsOf(cells: readonly CellEntry[]): RunSummary[] {
  return cells.flatMap(({ runs }) => runs);
}
