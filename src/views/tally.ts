import type { RunSummary } from '../load/site-model.ts';
import type { OutcomeKind } from '../stats/outcome-kind.ts';
import { isSolved } from '../stats/solved-kinds.ts';
import { plural } from '../text/numbers.ts';

/** How many runs of a group say something about the agent, and how many of those solved their task. */
export interface Tally {
  solved: number;
  counted: number;
  /** What was not counted: "1 withdrawn, 2 infrastructure errors"; empty where all were. */
  leftOut: string;
}

/** Counts what was solved, without runs that were withdrawn, not scored, or ended by an infrastructure error. */
export function tallyRuns(runs: readonly RunSummary[]): Tally {
  const standing = runs.filter(({ withdrawn }) => !withdrawn);
  const ofKind = (kind: OutcomeKind) => standing.filter(({ outcome }) => outcome === kind).length;
  const withdrawn = runs.length - standing.length;
  const errors = ofKind('infrastructure-error');
  const unscored = ofKind('not-scored');
  return {
    solved: standing.filter(({ outcome }) => isSolved(outcome)).length,
    counted: standing.length - errors - unscored,
    leftOut: [
      ...(withdrawn === 0 ? [] : [`${String(withdrawn)} withdrawn`]),
      ...(errors === 0 ? [] : [plural(errors, 'infrastructure error')]),
      ...(unscored === 0 ? [] : [`${String(unscored)} not scored`]),
    ].join(', '),
  };
}
