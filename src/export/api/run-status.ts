import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { CellEntry, RunSummary } from '../../load/site-model.ts';

/** Where a run of a cell stands. */
export function runStatusOf({ earlier }: CellEntry, run: RunSummary): PublishedRun['status'] {
  if (run.withdrawn) return 'withdrawn';
  return earlier.includes(run) ? 'superseded' : 'current';
}
