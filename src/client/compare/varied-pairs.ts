import { compareTasks, type TaskComparison } from '../../stats/compare-tasks.ts';
import { holm } from '../../stats/holm.ts';
import type { GridData } from '../grid/grid-data.ts';
import { taskResults } from '../grid/task-results.ts';

/** Another pair that shares the model or the CLI with a pair, and how the two compare. */
export interface VariedPair {
  pair: number;
  /** The first system of the comparison is the pair that was asked about. */
  comparison: TaskComparison;
  /** p adjusted for the number of pairs in the list (Holm). */
  adjustedP: number;
}

/** All pairs with the same model and another CLI, or the same CLI and another model: most common tasks first. */
export function variedPairs(grid: GridData, pair: number, fixed: 'cli' | 'model'): VariedPair[] {
  const own = grid.pairs[pair];
  const results = taskResults(grid, pair);
  const others = grid.pairs.flatMap((other, place) =>
    place !== pair && own && other[fixed] === own[fixed] ? [place] : [],
  );
  const comparisons = others.map((other) => compareTasks(results, taskResults(grid, other)));
  const adjusted = holm(comparisons.map(({ p }) => p));
  return others
    .flatMap((other, at) => {
      const comparison = comparisons[at];
      return comparison ? [{ pair: other, comparison, adjustedP: adjusted[at] ?? 1 }] : [];
    })
    .sort((left, right) => right.comparison.common - left.comparison.common);
}

/** Two pairs worth comparing at first: of the first pairs of the site, those with the most tasks in common. */
export function firstComparison(grid: GridData): { first: number; second: number } | undefined {
  const mostLookedAt = 60;
  let best: { first: number; second: number; common: number } | undefined;
  const looked = grid.pairs.slice(0, mostLookedAt).map((_, pair) => taskResults(grid, pair));
  for (const [first, ours] of looked.entries())
    for (const [second, theirs] of looked.entries()) {
      if (second <= first) continue;
      const { common } = compareTasks(ours, theirs);
      if (!best || common > best.common) best = { first, second, common };
    }
  return best;
}
