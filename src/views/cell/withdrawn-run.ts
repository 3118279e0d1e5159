import type { Cell } from '../../../schemas/cell.ts';
import type { RunSummary } from '../../load/site-model.ts';

/** What is left of a run that was taken back: its ids. */
export function withdrawnRun({ sweepId, cli, model, task, run }: RunSummary): Cell {
  return { sweep_id: sweepId, cli, model, task, run };
}
