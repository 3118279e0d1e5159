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
  /** Mean over the common tasks of the first's share solved less the second's; 0 without common tasks. */
  difference: number;
  /** Two-sided; 1 without common tasks. */
  p: number;
  test: 'none' | 'mcnemar' | 'permutation';
}

/** Compares two systems by the exact McNemar test, or with repeats by the paired permutation test on shares solved. */
export function compareTasks(first: TaskResults, second: TaskResults): TaskComparison {
  const found = pairUp(first, second);
  const { common, firstBetter, secondBetter, total } = found;
  const difference = common === 0 ? 0 : total / common;
  const counts = { common, firstBetter, secondBetter, difference };
  if (common === 0) return { ...counts, p: 1, test: 'none' };
  if (!found.repeats) return { ...counts, p: exactMcnemar(firstBetter, secondBetter), test: 'mcnemar' };
  return { ...counts, p: signFlipTest(wholeDifferences(first, second)), test: 'permutation' };
}

function pairUp(first: TaskResults, second: TaskResults) {
  const found = { common: 0, firstBetter: 0, secondBetter: 0, total: 0, repeats: false };
  for (let task = 0; task < first.counted.length; task++) {
    const [ours, theirs] = [first.counted[task] ?? 0, second.counted[task] ?? 0];
    if (ours === 0 || theirs === 0) continue;
    found.common++;
    if (ours > 1 || theirs > 1) found.repeats = true;
    const difference = (first.solved[task] ?? 0) / ours - (second.solved[task] ?? 0) / theirs;
    found.total += difference;
    if (difference > 0) found.firstBetter++;
    if (difference < 0) found.secondBetter++;
  }
  return found;
}

/** Differences of shares, all times the least common multiple of the numbers of runs, so that equal ones are equal. */
function wholeDifferences(first: TaskResults, second: TaskResults): number[] {
  let multiple = 1;
  const shared: number[] = [];
  for (let task = 0; task < first.counted.length; task++) {
    const [ours, theirs] = [first.counted[task] ?? 0, second.counted[task] ?? 0];
    if (ours === 0 || theirs === 0) continue;
    multiple = commonMultiple(commonMultiple(multiple, ours), theirs);
    shared.push(task);
  }
  return shared.map((task) => {
    const [ours, theirs] = [first.counted[task] ?? 1, second.counted[task] ?? 1];
    return Math.round(
      (first.solved[task] ?? 0) * (multiple / ours) - (second.solved[task] ?? 0) * (multiple / theirs),
    );
  });
}

function commonMultiple(left: number, right: number): number {
  let [large, small] = [left, right];
  while (small > 0) [large, small] = [small, large % small];
  return (left / large) * right;
}
