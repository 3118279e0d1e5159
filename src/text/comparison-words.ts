import type { TaskComparison } from '../stats/compare-tasks.ts';
import { fewestCommonTasks, significance } from '../stats/rank-ranges.ts';
import { fractionText, plural } from './numbers.ts';

/** The names of two pairs that are compared. */
export interface Compared {
  first: string;
  second: string;
}

/** The verdict of a comparison in one or two plain sentences. */
export function verdictSentence({ first, second }: Compared, comparison: TaskComparison): string {
  const { common, firstBetter, secondBetter } = comparison;
  if (common === 0)
    return 'These two have no task in common on which a run of each counts, so nothing here says which is better.';
  if (common < fewestCommonTasks) {
    const tasks = plural(common, 'task');
    return `They have ${tasks} in common. Fewer than ${String(fewestCommonTasks)} can never tell two apart, whatever the results: nothing here says which is better.`;
  }
  if (comparison.p > significance)
    return `On ${plural(common, 'common task')} the results do not tell them apart: ${String(firstBetter)} to ${String(secondBetter)} may well be chance (${testText(comparison)}).`;
  const [winner, loser] = comparison.difference > 0 ? [first, second] : [second, first];
  const wins = comparison.difference > 0 ? [firstBetter, secondBetter] : [secondBetter, firstBetter];
  return `${winner} did better than ${loser} on ${plural(common, 'common task')}, ${wins.join(' to ')}; chance alone seldom does that (${testText(comparison)}).`;
}

/** The test and its p: "exact McNemar test, p = 0.031". */
export function testText({ test, p }: TaskComparison): string {
  if (test === 'none') return 'no test';
  const name = test === 'mcnemar' ? 'exact McNemar test' : 'paired permutation test';
  return `${name}, ${pText(p)}`;
}

/** A p value: "p = 0.031", "p < 0.001". */
export function pText(p: number): string {
  const text = fractionText(p);
  return text.startsWith('<') ? `p < ${text.slice(1)}` : `p = ${text.replace(/^>/, '')}`;
}
