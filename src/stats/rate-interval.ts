import { clusterBootstrap } from './cluster-bootstrap.ts';
import type { Interval } from './interval.ts';
import type { TaskTally } from './task-tally.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** With fewer tasks than this the bootstrap is too narrow: Cameron, Gelbach and Miller (2008), "Bootstrap-based improvements for inference with clustered errors". */
export const fewestTasksForBootstrap = 10;

/**
 * The interval of a share of runs. One run a task: Wilson. Repeats: the bootstrap over tasks; with few tasks, or where
 * every task has the same share so that nothing varies, Wilson as if each task were one run, because repeats of a task
 * say little about other tasks. Undefined where nothing was counted.
 */
export function rateInterval(tasks: readonly TaskTally[]): Interval | undefined {
  const counted = tasks.filter((task) => task.counted > 0);
  const runs = sum(counted.map((task) => task.counted));
  const solved = sum(counted.map((task) => task.solved));
  if (runs === counted.length) return named(wilsonInterval(solved, runs), 'wilson');
  if (counted.length < fewestTasksForBootstrap || allAlike(counted)) {
    const asTasks = (solved / runs) * counted.length;
    return named(wilsonInterval(asTasks, counted.length), 'wilson-over-tasks');
  }
  return named(clusterBootstrap(counted), 'bootstrap');
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
