import type { OutcomeKind } from './outcome-kind.ts';

/** Whether a run of this outcome solved its task. */
export function isSolved(outcome: OutcomeKind): boolean {
  return outcome === 'passed' || outcome === 'refused-correctly';
}

/** Whether a run of this outcome says something about the agent, so that it counts in a rate. */
export function isCounted(outcome: OutcomeKind): boolean {
  return outcome !== 'infrastructure-error' && outcome !== 'not-scored';
}
