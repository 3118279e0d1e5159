import type { RunSummary } from '../../load/site-model.ts';
import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import { tallyRuns } from '../../views/tally.ts';

/** How many runs count, how many of them solved their task, and how many ended in each way. */
export interface OutcomeCounts {
  solved: number;
  counted: number;
  outcomes: Partial<Record<OutcomeKind, number>>;
}

/** Counts the outcomes of runs; withdrawn ones have none. */
export function countOutcomes(runs: readonly RunSummary[]): OutcomeCounts {
  const { solved, counted } = tallyRuns(runs);
  const outcomes: OutcomeCounts['outcomes'] = {};
  for (const { outcome, withdrawn } of runs) if (!withdrawn) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return { solved, counted, outcomes };
}
