import { confidence } from './interval.ts';
import { quantileOfSorted } from './quantile.ts';
import { seededRandom } from './seeded-random.ts';
import type { TaskTally } from './task-tally.ts';

/** Samples drawn for an interval. */
export const bootstrapSamples = 2000;

const seed = 20_260_101;

/** Draws over more tasks than this are not kept: they would take much memory. */
const mostKept = 2000;

/**
 * Percentile interval of the share of runs that solved their task, drawing whole tasks with all their runs: the runs of
 * one task are not independent. Efron (1979), "Bootstrap methods: another look at the jackknife", Annals of Statistics
 * 7, 1–26; clusters after Davison and Hinkley (1997), section 3.8. A task counts
 * as often as it weighs. Seeded, so that it is the same in every build.
 * Undefined where nothing was counted.
 */
export function clusterBootstrap(tasks: readonly TaskTally[]): { low: number; high: number } | undefined {
  const drawn = tasks.filter((task) => task.counted > 0);
  if (drawn.length === 0) return undefined;
  const solved = Float64Array.from(drawn, (task) => (task.weight ?? 1) * task.solved);
  const counted = Float64Array.from(drawn, (task) => (task.weight ?? 1) * task.counted);
  const shares = drawnShares(solved, counted).sort();
  const tail = (1 - confidence) / 2;
  return { low: quantileOfSorted(shares, tail) ?? 0, high: quantileOfSorted(shares, 1 - tail) ?? 1 };
}

function drawnShares(solved: Float64Array, counted: Float64Array): Float64Array {
  const draws = drawsOf(solved.length);
  const shares = new Float64Array(bootstrapSamples);
  for (let sample = 0, draw = 0; sample < bootstrapSamples; sample++) {
    let [solvedRuns, countedRuns] = [0, 0];
    for (const end = draw + solved.length; draw < end; draw++) {
      const task = draws[draw] ?? 0;
      solvedRuns += solved[task] ?? 0;
      countedRuns += counted[task] ?? 0;
    }
    shares[sample] = solvedRuns / countedRuns;
  }
  return shares;
}

let kept = new Uint32Array(0);

/** Which tasks are drawn, sample after sample: the same for every system with as many tasks, so the last are kept. */
function drawsOf(tasks: number): Uint32Array {
  if (kept.length === tasks * bootstrapSamples) return kept;
  const random = seededRandom(seed);
  const draws = Uint32Array.from({ length: tasks * bootstrapSamples }, () => Math.floor(random() * tasks));
  if (tasks <= mostKept) kept = draws;
  return draws;
}
