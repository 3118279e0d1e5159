import { compareTasks, type TaskResults } from './compare-tasks.ts';
import { decisiveTest } from './decisive-test.ts';
import { holm } from './holm.ts';

/** Chance of any false finding that a table of ranks may have. */
export const significance = 0.05;

/**
 * Two systems need this many common tasks to be told apart at all: winning k of k has p = 2 × 0.5^k, which is above
 * 0.05 up to 5. Comparisons below it can find nothing, so they are not in the family: Tarone (1990), "A modified
 * Bonferroni method for discrete data", Biometrics 46, 515–522.
 */
export const fewestCommonTasks = 6;

/** More systems than this are not compared with each other: the work grows with the square. */
export const mostCompared = 3000;

/** The places a system may hold. */
export interface RankRange {
  /** 1 + the number of systems that are significantly better. */
  first: number;
  /** The number of systems less those that are significantly worse. */
  last: number;
}

/** Ranks of a table, and what they rest on. */
export interface RankTable {
  ranks: RankRange[];
  /** Comparisons on enough common tasks. */
  tests: number;
  /** Those of them that tell two systems apart. */
  toldApart: number;
  /** The most tasks that any two systems have in common. */
  mostCommon: number;
  /** Whether some systems were left uncompared because there are too many. */
  cutShort: boolean;
}

/**
 * Compares every two systems on the tasks both ran, adjusts by Holm over the table, and gives each its range of ranks.
 * Weights of the tasks are those of `compareTasks`; winning k tasks has p of at least 2 × 0.5^k with them too.
 */
export function rankRanges(systems: readonly TaskResults[], weights?: ArrayLike<number>): RankTable {
  const chosen = mostTasks(systems);
  const found = comparisons(systems, chosen, weights);
  const adjusted = holm(found.pValues);
  const better = new Uint32Array(systems.length);
  const worse = new Uint32Array(systems.length);
  let toldApart = 0;
  for (let test = 0; test < adjusted.length; test++) {
    if ((adjusted[test] ?? 1) > significance) continue;
    toldApart++;
    const [winner, loser] = [found.winners[test] ?? 0, found.losers[test] ?? 0];
    better[loser] = (better[loser] ?? 0) + 1;
    worse[winner] = (worse[winner] ?? 0) + 1;
  }
  return {
    ranks: systems.map((_, at) => ({
      first: 1 + (better[at] ?? 0),
      last: systems.length - (worse[at] ?? 0),
    })),
    tests: found.pValues.length,
    toldApart,
    mostCommon: found.mostCommon,
    cutShort: chosen.length < systems.length,
  };
}

/** All systems, or those with the most tasks where there are too many. */
function mostTasks(systems: readonly TaskResults[]): number[] {
  const places = systems.map((_, at) => at);
  if (systems.length <= mostCompared) return places;
  const tasks = systems.map(({ counted }) => Array.from(counted).filter((runs) => runs > 0).length);
  return places.sort((left, right) => (tasks[right] ?? 0) - (tasks[left] ?? 0)).slice(0, mostCompared);
}

function comparisons(
  systems: readonly TaskResults[],
  chosen: readonly number[],
  weights: ArrayLike<number> | undefined,
) {
  const pValues: number[] = [];
  const winners: number[] = [];
  const losers: number[] = [];
  let mostCommon = 0;
  // Holm rejects what is at most this whatever the others are, so the ranks are those of the whole test.
  const test = decisiveTest(significance / ((chosen.length * (chosen.length - 1)) / 2));
  for (const [place, first] of chosen.entries()) {
    for (const second of chosen.slice(place + 1)) {
      const [ours, theirs] = [systems[first], systems[second]];
      if (!ours || !theirs) continue;
      const { common, difference, p } = compareTasks(ours, theirs, weights, test);
      mostCommon = Math.max(mostCommon, common);
      if (common < fewestCommonTasks) continue;
      pValues.push(p);
      winners.push(difference > 0 ? first : second);
      losers.push(difference > 0 ? second : first);
    }
  }
  return { pValues, winners, losers, mostCommon };
}
