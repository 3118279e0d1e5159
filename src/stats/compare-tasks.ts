import { commonDivisor } from './common-divisor.ts';
import { exactMcnemar } from './mcnemar.ts';
import { signFlipTest } from './sign-flip-test.ts';

/** Results of one system, a place a task, tasks in the same order for all systems. 0 counted: the task says nothing. */
export interface TaskResults {
  solved: ArrayLike<number>;
  counted: ArrayLike<number>;
}

/** Two systems on the tasks that both ran. */
export interface TaskComparison {
  /** Tasks with a counted run of both. */
  common: number;
  /** Tasks on which the first solved a larger share of its runs, and a smaller. */
  firstBetter: number;
  secondBetter: number;
  /** Mean over the common tasks, by their weights, of the first's share solved less the second's; 0 without common tasks. */
  difference: number;
  /** Two-sided; 1 without common tasks. */
  p: number;
  test: 'none' | 'mcnemar' | 'permutation';
}

/**
 * Compares two systems by the exact McNemar test, or with repeats by the paired permutation test on shares solved. With
 * weights (whole numbers, of which 0 leaves a task out) by the permutation test on the differences times their weights.
 */
export function compareTasks(
  first: TaskResults,
  second: TaskResults,
  weights?: ArrayLike<number>,
  permutationTest = signFlipTest,
): TaskComparison {
  const { repeats, total, weight, ...found } = pairUp(first, second, weights);
  const counts = { ...found, difference: found.common === 0 ? 0 : total / weight };
  if (found.common === 0) return { ...counts, p: 1, test: 'none' };
  if (!repeats && !weights)
    return { ...counts, p: exactMcnemar(found.firstBetter, found.secondBetter), test: 'mcnemar' };
  return { ...counts, p: permutationTest(wholeDifferences(first, second, weights)), test: 'permutation' };
}

function pairUp(first: TaskResults, second: TaskResults, weights: ArrayLike<number> | undefined) {
  const found = { common: 0, firstBetter: 0, secondBetter: 0, total: 0, weight: 0, repeats: false };
  for (let task = 0; task < first.counted.length; task++) {
    const ours = first.counted[task] ?? 0;
    const theirs = second.counted[task] ?? 0;
    const weight = weights ? (weights[task] ?? 0) : 1;
    if (ours === 0 || theirs === 0 || weight === 0) continue;
    found.common++;
    found.weight += weight;
    if (ours > 1 || theirs > 1) found.repeats = true;
    const difference = (first.solved[task] ?? 0) / ours - (second.solved[task] ?? 0) / theirs;
    found.total += weight * difference;
    if (difference > 0) found.firstBetter++;
    if (difference < 0) found.secondBetter++;
  }
  return found;
}

/**
 * Differences of shares, all times the least common multiple of the numbers of runs, so that equal ones are equal, and
 * each times its weight.
 */
function wholeDifferences(
  first: TaskResults,
  second: TaskResults,
  weights: ArrayLike<number> | undefined,
): Float64Array {
  const multiple = commonMultipleOf(first, second, weights);
  const differences = new Float64Array(first.counted.length);
  let found = 0;
  for (let task = 0; task < first.counted.length; task++) {
    const ours = first.counted[task] ?? 0;
    const theirs = second.counted[task] ?? 0;
    const weight = weights ? (weights[task] ?? 0) : 1;
    if (ours === 0 || theirs === 0 || weight === 0) continue;
    const difference = Math.round(
      (first.solved[task] ?? 0) * (multiple / ours) - (second.solved[task] ?? 0) * (multiple / theirs),
    );
    differences[found++] = difference * weight;
  }
  return differences.subarray(0, found);
}

function commonMultipleOf(
  first: TaskResults,
  second: TaskResults,
  weights: ArrayLike<number> | undefined,
): number {
  let multiple = 1;
  for (let task = 0; task < first.counted.length; task++) {
    const ours = first.counted[task] ?? 0;
    const theirs = second.counted[task] ?? 0;
    if (ours === 0 || theirs === 0 || weights?.[task] === 0) continue;
    if (multiple % ours !== 0) multiple = commonMultiple(multiple, ours);
    if (multiple % theirs !== 0) multiple = commonMultiple(multiple, theirs);
  }
  return multiple;
}

function commonMultiple(left: number, right: number): number {
  return (left / commonDivisor(left, right)) * right;
}
