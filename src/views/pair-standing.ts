import type { CellEntry, RunSummary, Site } from '../load/site-model.ts';
import { type OutcomeKind, outcomeKinds } from '../stats/outcome-kind.ts';
import { pairFigures, type PairFigures } from '../stats/pair-figures.ts';
import type { RankRange } from '../stats/rank-ranges.ts';
import type { TaskFacts } from '../stats/task-facts.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { taskFactsOf } from './task-facts-of.ts';

/** One pair on the leaderboard: everything its row shows, over the newest runs of its cells. */
export interface PairStanding extends PairFigures {
  cli: string;
  model: string;
  /** The places it may hold. */
  rank: RankRange;
  /** The places in words: "tied with every other pair". */
  rankWords: string;
  /** In the order of their addresses. */
  cells: CellEntry[];
  /** What each cell says, in the order of `cells`. */
  facts: TaskFacts[];
  /** Runs by outcome, in the order of the rules, without those that were withdrawn. */
  outcomes: { kind: OutcomeKind; count: number }[];
  /** Runs that an infrastructure error ended; kept out of `counted`. */
  infrastructure: number;
  /** Runs without a score; kept out of `counted`. */
  unscored: number;
  /** Runs that the publisher took back; kept out of everything. */
  withdrawn: number;
  coverage: Coverage;
}

/** A pair without its rank. */
export function unrankedPair(
  site: Site,
  cells: CellEntry[],
): Omit<PairStanding, 'rank' | 'rankWords'> | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const facts = cells.map(taskFactsOf);
  const figures = pairFigures(facts);
  const runs = cells.flatMap((entry) => entry.runs);
  const standing = runs.filter(({ withdrawn }) => !withdrawn);
  return {
    ...figures,
    cli: first.cli,
    model: first.model,
    cells,
    facts,
    outcomes: countOutcomes(standing),
    infrastructure: standing.filter(({ outcome }) => outcome === 'infrastructure-error').length,
    unscored: standing.filter(({ outcome }) => outcome === 'not-scored').length,
    withdrawn: runs.length - standing.length,
    coverage: coverageOf(site, cells),
  };
}

function countOutcomes(runs: readonly RunSummary[]): PairStanding['outcomes'] {
  const counts = new Map<OutcomeKind, number>();
  for (const { outcome } of runs) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return outcomeKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : { kind, count };
  });
}
