import { compareTasks, type TaskResults } from '../../stats/compare-tasks.ts';
import { holm } from '../../stats/holm.ts';
import { fewestCommonTasks, significance } from '../../stats/rank-ranges.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';
import type { GridData } from '../grid/grid-data.ts';
import { taskResults } from '../grid/task-results.ts';

/** What a reader wants. */
export interface Wish {
  /** A language or a category; any where absent. */
  topic?: string;
  /** Most milliseconds of median wall time, and most tokens per correct task: the figures of the leaderboard. */
  maxWallMs?: number;
  maxTokens?: number;
  openWeights?: boolean;
}

/** A pair that may be the best. */
export interface Choice {
  pair: number;
  solved: number;
  counted: number;
  /** Counted tasks in common with the first choice; absent for the first itself. */
  common?: number;
}

/** The pairs that cannot be told apart from the best, and how many were left out for which reason. */
export interface Choices {
  /** The one with the highest low end of its 95 % interval first. */
  tied: Choice[];
  /** Not known: the budget's figure or the weights were not recorded. */
  unknown: number;
  overBudget: number;
  notOpen: number;
  /** Solved nothing there, or ran nothing that counts. */
  withoutSuccess: number;
  /** Significantly worse than the first (Holm over the comparisons made). */
  worse: number;
}

/** Chooses the pairs that fit a wish and cannot be told apart from the best of them. */
export function choosePairs(grid: GridData, wish: Wish): Choices {
  const tasks = [...grid.document.tasks.keys()].filter((task) => fits(grid, task, wish.topic));
  const found: Choices = { tied: [], unknown: 0, overBudget: 0, notOpen: 0, withoutSuccess: 0, worse: 0 };
  const able: (Choice & { results: TaskResults; low: number })[] = [];
  for (const pair of grid.pairs.keys()) {
    const results = taskResults(grid, pair, tasks);
    const [solved, counted] = [sum(results.solved), sum(results.counted)];
    const reason = solved === 0 ? 'withoutSuccess' : unfit(grid, pair, wish);
    if (reason) found[reason] += 1;
    else able.push({ pair, solved, counted, results, low: wilsonInterval(solved, counted)?.low ?? 0 });
  }
  able.sort((left, right) => right.low - left.low);
  const [best, ...others] = able;
  if (!best) return found;
  const comparisons = others.map(({ results }) => compareTasks(best.results, results));
  const testable = [...comparisons.keys()].filter(
    (at) => (comparisons[at]?.common ?? 0) >= fewestCommonTasks,
  );
  const adjusted = holm(testable.map((at) => comparisons[at]?.p ?? 1));
  const worse = new Set(
    testable.filter(
      (at, place) => (adjusted[place] ?? 1) <= significance && (comparisons[at]?.difference ?? 0) > 0,
    ),
  );
  const tied = others.flatMap(({ pair, solved, counted }, at) =>
    worse.has(at) ? [] : [{ pair, solved, counted, common: comparisons[at]?.common ?? 0 }],
  );
  const { pair, solved, counted } = best;
  return { ...found, tied: [{ pair, solved, counted }, ...tied], worse: worse.size };
}

function fits({ document }: GridData, task: number, topic: string | undefined): boolean {
  const { language, category } = document.tasks[task] ?? {};
  return topic === undefined || topic === language || topic === category;
}

function unfit(
  { document }: GridData,
  pair: number,
  { maxWallMs, maxTokens, openWeights = false }: Wish,
): 'unknown' | 'overBudget' | 'notOpen' | undefined {
  const { medianWallMs, tokensPerCorrect, model } = document.pairs[pair] ?? { model: -1 };
  const isOpen = openWeights ? document.models[model]?.openWeights : true;
  if (isOpen === false) return 'notOpen';
  const budgets = [isWithin(medianWallMs, maxWallMs), isWithin(tokensPerCorrect, maxTokens)];
  if (isOpen === undefined || budgets.includes(undefined)) return 'unknown';
  return budgets.includes(false) ? 'overBudget' : undefined;
}

/** Undefined where it is not known. */
function isWithin(value: number | undefined, most: number | undefined): boolean | undefined {
  if (most === undefined) return true;
  return value === undefined ? undefined : value <= most;
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
