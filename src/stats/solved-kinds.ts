import type { OutcomeKind } from './outcome-kind.ts';

const solved: ReadonlySet<OutcomeKind> = new Set(['passed', 'refused-correctly']);
const uncounted: ReadonlySet<OutcomeKind> = new Set(['infrastructure-error', 'not-scored']);

/** Whether a run did what its task asks. */
export function isSolved(outcome: OutcomeKind): boolean {
  return solved.has(outcome);
}

/** Whether a run says something about the agent: it was scored, and no infrastructure error ended it. */
export function isCounted(outcome: OutcomeKind): boolean {
  return !uncounted.has(outcome);
}
