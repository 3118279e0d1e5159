import type { Interval } from './interval.ts';
import { type MeasuredFigures, measuredFigures } from './measured-figures.ts';
import { rateInterval, rateOf } from './rate-interval.ts';
import type { TaskFacts } from './task-facts.ts';
import { weightOf } from './task-tally.ts';

/** Every figure of a system over some tasks. */
export interface PairFigures extends MeasuredFigures {
  /** Runs that solved their task, and runs that count. */
  solved: number;
  counted: number;
  /** Tasks with a counted run. */
  tasks: number;
  /** Solved ÷ counted, each task as often as it weighs; absent where nothing was counted. */
  rate?: number;
  /** Set where the tasks have weights. */
  weighted?: true;
  interval?: Interval;
}

/**
 * Sums up what a system did on its tasks. Every run counts once in the rate, and every task once in the means; a task
 * of weight k stands for k tasks with the same results.
 */
export function pairFigures(tasks: readonly TaskFacts[]): PairFigures {
  const solved = sum(tasks.map((task) => task.solved));
  const counted = sum(tasks.map((task) => task.counted));
  const interval = rateInterval(tasks);
  const rate = rateOf(tasks);
  const weighted = tasks.some(({ weight }) => weight !== undefined);
  return {
    solved,
    counted,
    tasks: tasks.filter((task) => task.counted > 0).length,
    ...(rate === undefined ? {} : { rate }),
    ...(weighted ? { weighted } : {}),
    ...(interval === undefined ? {} : { interval }),
    ...measuredFigures(weighted ? tasks.flatMap(repeated) : tasks),
  };
}

function repeated(task: TaskFacts): TaskFacts[] {
  return Array.from({ length: weightOf(task) }, () => task);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
