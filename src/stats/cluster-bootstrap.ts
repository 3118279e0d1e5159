import { confidence } from './interval.ts';
import { quantile } from './quantile.ts';
import { seededRandom } from './seeded-random.ts';
import type { TaskTally } from './task-tally.ts';

/** Samples drawn for an interval. */
export const bootstrapSamples = 2000;

const seed = 20_260_101;

/**
 * Percentile interval of the share of runs that solved their task, drawing whole tasks with all their runs: the runs of
 * one task are not independent. Efron (1979), "Bootstrap methods: another look at the jackknife", Annals of Statistics
 * 7, 1–26; clusters after Davison and Hinkley (1997), section 3.8. A task counts
 * as often as it weighs. Seeded, so that it is the same in every build.
 * Undefined where nothing was counted.
 */
export function clusterBootstrap(tasks: readonly TaskTally[]): { low: number; high: number } | undefined {
  const counted = tasks.filter((task) => task.counted > 0);
  if (counted.length === 0) return undefined;
  const random = seededRandom(seed);
  const shares = Array.from({ length: bootstrapSamples }, () => drawnShare(counted, random));
  const tail = (1 - confidence) / 2;
  return { low: quantile(shares, tail) ?? 0, high: quantile(shares, 1 - tail) ?? 1 };
}

function drawnShare(tasks: readonly TaskTally[], random: () => number): number {
  let solved = 0;
  let counted = 0;
  let left = tasks.length;
  while (left-- > 0) {
    const task = tasks[Math.floor(random() * tasks.length)];
    const weight = task?.weight ?? 1;
    solved += weight * (task?.solved ?? 0);
    counted += weight * (task?.counted ?? 0);
  }
  return solved / counted;
}
