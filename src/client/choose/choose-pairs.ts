import { compareTasks } from '../../stats/compare-tasks.ts';
import { holm } from '../../stats/holm.ts';
import { fewestCommonTasks, significance } from '../../stats/rank-ranges.ts';
import type { Candidate } from './candidates.ts';
import type { Order, Wish } from './read-wish.ts';

/** A pair that may be the best. */
export interface Choice extends Candidate {
  /** Counted tasks in common with the surest; absent for the surest itself. */
  common?: number;
}

/** The pairs that cannot be told apart from the surest, and how many were left out for which reason. */
export interface Choices {
  /** In the order that was wished; pairs that lack its figure last. */
  tied: Choice[];
  /** Not known: the budget's figure or the weights were not recorded. */
  unknown: number;
  overBudget: number;
  notOpen: number;
  /** Solved nothing there, or ran nothing that counts. */
  withoutSuccess: number;
  /** Significantly worse than the surest (Holm over the comparisons made). */
  worse: number;
}

/** Chooses the pairs that fit a wish and cannot be told apart from the surest: the one whose interval has the highest low end. */
export function choosePairs(all: readonly Candidate[], wish: Wish): Choices {
  const found: Choices = { tied: [], unknown: 0, overBudget: 0, notOpen: 0, withoutSuccess: 0, worse: 0 };
  const able: Candidate[] = [];
  for (const candidate of all) {
    const reason = candidate.solved === 0 ? 'withoutSuccess' : unfit(candidate, wish);
    if (reason) found[reason] += 1;
    else able.push(candidate);
  }
  able.sort((left, right) => right.low - left.low);
  const [surest, ...others] = able;
  if (!surest) return found;
  const comparisons = others.map(({ results }) => compareTasks(surest.results, results));
  const testable = [...comparisons.keys()].filter(
    (at) => (comparisons[at]?.common ?? 0) >= fewestCommonTasks,
  );
  const adjusted = holm(testable.map((at) => comparisons[at]?.p ?? 1));
  const worse = new Set(
    testable.filter(
      (at, place) => (adjusted[place] ?? 1) <= significance && (comparisons[at]?.difference ?? 0) > 0,
    ),
  );
  const tied = others.flatMap((other, at) =>
    worse.has(at) ? [] : [{ ...other, common: comparisons[at]?.common ?? 0 }],
  );
  return { ...found, tied: inOrder([surest, ...tied], wish.order), worse: worse.size };
}

function inOrder(tied: Choice[], order: Order): Choice[] {
  if (order === 'rate') return tied;
  const valueOf = ({ tokensPerCorrect, medianWallMs }: Choice) =>
    (order === 'tokens' ? tokensPerCorrect : medianWallMs) ?? Infinity;
  return tied.sort((left, right) => (valueOf(left) < valueOf(right) ? -1 : 1));
}

function unfit(
  { medianWallMs, tokensPerCorrect, openWeights }: Candidate,
  { maxWallMs, maxTokens, openWeights: onlyOpen = false }: Wish,
): 'unknown' | 'overBudget' | 'notOpen' | undefined {
  const isOpen = onlyOpen ? openWeights : true;
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
