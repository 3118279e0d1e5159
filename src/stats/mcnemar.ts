import { fairCoinChance } from './log-factorial.ts';

/**
 * Two-sided p of the exact McNemar test: of the tasks that only one of two systems solved, how likely a split at least
 * this uneven is if either is as likely to be the one. McNemar (1947), Psychometrika 12, 153–157, with the exact
 * binomial tail. Without such tasks 1.
 */
export function exactMcnemar(onlyFirst: number, onlySecond: number): number {
  const tasks = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  let tail = 0;
  for (let heads = 0; heads <= fewer; heads++) tail += fairCoinChance(heads, tasks);
  return Math.min(1, 2 * tail);
}
