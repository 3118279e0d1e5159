import type { RunSummary } from '../../src/load/site-model.ts';
import { readingsOf } from '../../src/stats/readings.ts';
import { aCell } from './a-cell.ts';

/** The summary of a run with the four ids and nothing else, or with the parts given. */
export function aRun(parts: Partial<RunSummary> = {}): RunSummary {
  const { sweep_id: sweepId, cli, model, task } = aCell();
  return {
    sweepId,
    cli,
    model,
    task,
    run: 1,
    outcome: 'not-scored',
    readings: readingsOf(aCell()),
    warnings: [],
    ...parts,
  };
}
