import type { BoardTasks } from '../../stats/board-tasks.ts';
import type { TaskChoice } from './choice.ts';

/** Whether the figures are made from a task. A weight of 0 leaves it out. */
export function isChosen(
  { id, category, language }: BoardTasks['tasks'][number],
  { category: categories, language: languages, task: ids, times }: TaskChoice,
): boolean {
  const includes = (list: readonly string[], value: string | undefined) =>
    list.length === 0 || (value !== undefined && list.includes(value));
  return (
    includes(categories, category) &&
    includes(languages, language) &&
    includes(ids, id) &&
    times.category.get(category ?? '') !== 0 &&
    times.task.get(id) !== 0
  );
}
