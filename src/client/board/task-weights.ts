import type { BoardTasks } from '../../stats/board-tasks.ts';
import { commonDivisor } from '../../stats/common-divisor.ts';
import type { TaskChoice } from './choice.ts';
import { isChosen } from './is-chosen.ts';

/**
 * Weights of all tasks, as whole numbers without a common divisor: that of the category times that of the task, 0 for
 * tasks that were not chosen. Undefined where all chosen tasks weigh the same, so that nothing is weighted.
 */
export function taskWeights(tasks: BoardTasks['tasks'], choice: TaskChoice): number[] | undefined {
  const { category: ofCategory, task: ofTask } = choice.times;
  const weights = tasks.map((task) =>
    isChosen(task, choice) ? (ofCategory.get(task.category ?? '') ?? 1) * (ofTask.get(task.id) ?? 1) : 0,
  );
  const positive = new Set(weights.filter((weight) => weight > 0));
  if (positive.size < 2) return undefined;
  const divisor = [...positive].reduce(commonDivisor);
  return weights.map((weight) => weight / divisor);
}
