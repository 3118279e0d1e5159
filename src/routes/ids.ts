/** What names a cell: one CLI with one model on one task. */
export interface CellIds {
  cli: string;
  model: string;
  task: string;
}

/** What names a run: a cell, the sweep it ran in, and its repeat number from 1. */
export interface RunIds extends CellIds {
  sweepId: string;
  run: number;
}
