import type { Interval } from './interval.ts';
import type { RankRange } from './rank-ranges.ts';

/** What decides the order of a leaderboard. */
export interface Ranked {
  rank: RankRange;
  interval?: Interval;
}

/**
 * Best first: by rank, then by the low end of the interval, so that one lucky run does not lead, then by its high end.
 * Systems of which nothing was counted stand last.
 */
export function orderByRank(left: Ranked, right: Ranked): number {
  return (
    Number(left.interval === undefined) - Number(right.interval === undefined) ||
    left.rank.first - right.rank.first ||
    left.rank.last - right.rank.last ||
    (right.interval?.low ?? 0) - (left.interval?.low ?? 0) ||
    (right.interval?.high ?? 0) - (left.interval?.high ?? 0)
  );
}
