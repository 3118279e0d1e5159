import type { TaskResults } from '../../stats/compare-tasks.ts';

/** The tasks of two pairs by who solved them; positions of tasks. */
export interface SplitTasks {
  /** Only the first solved it, or it solved a larger share of its runs. */
  first: number[];
  second: number[];
  /** Both solved it, in an equal share of their runs. */
  both: number[];
  neither: number[];
  /** One of the two, or both, have no counted run. */
  unpaired: number[];
}

/** Puts every task into one of five lists. */
export function splitTasks(first: TaskResults, second: TaskResults): SplitTasks {
  const split: SplitTasks = { first: [], second: [], both: [], neither: [], unpaired: [] };
  for (let task = 0; task < first.counted.length; task++) split[placeOf(first, second, task)].push(task);
  return split;
}

function placeOf(first: TaskResults, second: TaskResults, task: number): keyof SplitTasks {
  const [ours, theirs] = [first.counted[task] ?? 0, second.counted[task] ?? 0];
  if (ours === 0 || theirs === 0) return 'unpaired';
  const [left, right] = [(first.solved[task] ?? 0) / ours, (second.solved[task] ?? 0) / theirs];
  if (left > right) return 'first';
  if (right > left) return 'second';
  return left === 0 ? 'neither' : 'both';
}
