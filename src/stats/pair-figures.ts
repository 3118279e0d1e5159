import type { Interval } from './interval.ts';
import { type MeasuredFigures, measuredFigures } from './measured-figures.ts';
import { rateInterval } from './rate-interval.ts';
import type { TaskFacts } from './task-facts.ts';

/** Every figure of a system over some tasks. */
export interface PairFigures extends MeasuredFigures {
  /** Runs that solved their task, and runs that count. */
  solved: number;
  counted: number;
  /** Tasks with a counted run. */
  tasks: number;
  /** Solved ÷ counted; absent where nothing was counted. */
  rate?: number;
  interval?: Interval;
}

/** Sums up what a system did on its tasks. Every task weighs as much as it has runs in the rate, and once in the means. */
export function pairFigures(tasks: readonly TaskFacts[]): PairFigures {
  const solved = sum(tasks.map((task) => task.solved));
  const counted = sum(tasks.map((task) => task.counted));
  const interval = rateInterval(tasks);
  return {
    solved,
    counted,
    tasks: tasks.filter((task) => task.counted > 0).length,
    ...(counted === 0 ? {} : { rate: solved / counted }),
    ...(interval === undefined ? {} : { interval }),
    ...measuredFigures(tasks),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
