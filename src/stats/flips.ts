/** What became of a cell since the sweep that ran it before. */
export const changeKinds = ['fixed', 'regressed', 'flaky', 'new', 'same', 'not-comparable'] as const;

/** One kind of change between two sweeps. */
export type ChangeKind = (typeof changeKinds)[number];

/** The runs of a cell in one sweep: how many say something about the agent, and how many of those solved the task. */
export interface SolvedOf {
  solved: number;
  counted: number;
}

/**
 * Compares a cell in two sweeps. Flaky: in at least one of the two, repeats disagree. Not comparable: one of the two has no
 * run that counts. No test of significance: with one run on a side, a flip may be chance.
 */
export function changeBetween(before: SolvedOf | undefined, now: SolvedOf): ChangeKind {
  if (before === undefined) return 'new';
  if (before.counted === 0 || now.counted === 0) return 'not-comparable';
  if (disagree(before) || disagree(now)) return 'flaky';
  const [solvedBefore, solvedNow] = [before.solved > 0, now.solved > 0];
  if (solvedBefore === solvedNow) return 'same';
  return solvedNow ? 'fixed' : 'regressed';
}

function disagree({ solved, counted }: SolvedOf): boolean {
  return solved > 0 && solved < counted;
}
