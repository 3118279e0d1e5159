import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import { rankRanges, type RankTable } from '../../stats/rank-ranges.ts';
import { orderByRank } from '../../stats/order-by-rank.ts';
import { boardCells } from '../../text/board-cells.ts';
import { standingsSentence } from '../../text/rank-words.ts';
import type { BoardRow } from './board-row.ts';
import type { Regrouped } from './regroup.ts';

/** What stays of a row, whichever tasks are chosen. */
export type RowNames = Pick<BoardRow, 'cli' | 'model' | 'vendor'>;

/** A leaderboard over chosen tasks. */
export interface Reranked {
  rows: BoardRow[];
  sentence: string;
  table: RankTable;
}

/**
 * Ranks the pairs by the chosen tasks and their weights, with the same tests as the whole table. Pairs without a run of
 * them stay, last. `known` are the ranks where the same tasks were ranked before.
 */
export function rerank(
  rows: readonly RowNames[],
  groups: readonly Regrouped[],
  weights?: readonly number[],
  known?: RankTable,
): Reranked {
  const taking = groups.flatMap((group, at) => (group.outcomes.size === 0 ? [] : [at]));
  const table =
    known ??
    rankRanges(
      taking.flatMap((at) => groups[at] ?? []),
      weights,
    );
  const ranks = new Map(taking.map((at, place) => [at, table.ranks[place]]));
  const last = { first: taking.length + 1, last: rows.length };
  const ranked = groups.map((group, at) => ({
    at,
    rank: ranks.get(at) ?? last,
    ...(group.figures.interval === undefined ? {} : { interval: group.figures.interval }),
  }));
  const places = new Map(ranked.toSorted(orderByRank).map(({ at }, place) => [at, place]));
  return {
    rows: rows.map((row, at) => rerankedRow(row, groups[at], ranks.get(at) ?? last, places.get(at) ?? at)),
    sentence: standingsSentence(table),
    table,
  };
}

function rerankedRow(
  row: RowNames,
  group: Regrouped | undefined,
  rank: { first: number; last: number },
  place: number,
): BoardRow {
  if (!group) return { ...row, kinds: [], top: false, ran: false, cells: {} };
  const { figures, outcomes, ran, chosen } = group;
  return {
    ...row,
    kinds: [...outcomes.keys()],
    ran: outcomes.size > 0,
    top: rank.first === 1 && figures.rate !== undefined,
    cells: boardCells({
      ...figures,
      rank,
      place,
      infrastructure: countOf(outcomes, 'infrastructure-error'),
      coverage: { ran, known: chosen },
    }),
  };
}

function countOf(outcomes: ReadonlyMap<OutcomeKind, number>, kind: OutcomeKind): number {
  return outcomes.get(kind) ?? 0;
}
