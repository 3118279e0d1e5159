import type { OutcomeKind } from './outcome-kind.ts';

const cutShort: ReadonlySet<OutcomeKind> = new Set(['infrastructure-error', 'incompatible', 'timed-out']);

/**
 * Whether a run ended by itself. One that an infrastructure error, a failed handshake or the time limit ended was not
 * quick or slow, so it takes no place among the others and enters no median.
 */
export function ranItsCourse(outcome: OutcomeKind): boolean {
  return !cutShort.has(outcome);
}
