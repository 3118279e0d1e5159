import { outcomeKinds, type OutcomeKind } from '../stats/outcome-kind.ts';

const solvedFirst: readonly OutcomeKind[] = ['passed', 'refused-correctly', 'partial', 'refused-in-part'];
const uncounted: readonly OutcomeKind[] = ['infrastructure-error', 'not-scored'];
const ends: ReadonlySet<OutcomeKind> = new Set([...solvedFirst, ...uncounted]);

/** Every outcome in the order readers expect: what was solved, what was not, then what says nothing about the agent. */
export const readerOrder: readonly OutcomeKind[] = [
  ...solvedFirst,
  ...outcomeKinds.filter((kind) => !ends.has(kind)),
  ...uncounted,
];
