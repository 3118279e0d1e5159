import { clusterBootstrap } from './cluster-bootstrap.ts';
import type { Interval } from './interval.ts';
import { isWeighted, type TaskTally, weightOf } from './task-tally.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** With fewer tasks than this the bootstrap is too narrow: Cameron, Gelbach and Miller (2008), "Bootstrap-based improvements for inference with clustered errors". */
export const fewestTasksForBootstrap = 10;

/**
 * The interval of a share of runs. One run a task: Wilson. Repeats: the bootstrap over tasks; with few tasks, or where
 * every task has the same share so that nothing varies, Wilson as if each task were one run, because repeats of a task
 * say little about other tasks. Where tasks have weights, Wilson takes the effective number of tasks, (Σ w)² ÷ Σ w²:
 * Kish (1965), "Survey Sampling", section 11.7; as an interval Franco, Little, Louis and Slud (2019), "Comparative study
 * of confidence intervals for proportions in complex sample surveys", Journal of Survey Statistics and Methodology 7,
 * 334–364. Undefined where nothing was counted.
 */
export function rateInterval(tasks: readonly TaskTally[]): Interval | undefined {
  const counted = tasks.filter((task) => task.counted > 0 && weightOf(task) > 0);
  const rate = rateOf(counted);
  if (rate === undefined) return undefined;
  const isRepeated = counted.some((task) => task.counted > 1);
  const runs = effectiveNumber(counted);
  if (!isRepeated) {
    const solved = isWeighted(counted) ? rate * runs : sum(counted.map((task) => task.solved));
    return named(wilsonInterval(solved, runs), 'wilson');
  }
  if (counted.length < fewestTasksForBootstrap || allAlike(counted))
    return named(wilsonInterval(rate * runs, runs), 'wilson-over-tasks');
  return named(clusterBootstrap(counted), 'bootstrap');
}

/** Solved ÷ counted runs, each task as often as it weighs; undefined where nothing was counted. */
export function rateOf(tasks: readonly TaskTally[]): number | undefined {
  const counted = sum(tasks.map((task) => weightOf(task) * task.counted));
  return counted === 0 ? undefined : sum(tasks.map((task) => weightOf(task) * task.solved)) / counted;
}

/** As many tasks of equal weight as say as much; the number of tasks where they weigh the same. */
function effectiveNumber(tasks: readonly TaskTally[]): number {
  const total = sum(tasks.map(weightOf));
  return total ** 2 / sum(tasks.map((task) => weightOf(task) ** 2));
}

function named(
  ends: { low: number; high: number } | undefined,
  method: Interval['method'],
): Interval | undefined {
  return ends && { ...ends, method };
}

function allAlike(tasks: readonly TaskTally[]): boolean {
  return new Set(tasks.map(({ solved, counted }) => solved / counted)).size <= 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
