import type { Site } from '../load/site-model.ts';
import { orderByRank } from '../stats/order-by-rank.ts';
import { rankRanges, type RankTable } from '../stats/rank-ranges.ts';
import { rankWords, standingsSentence } from '../text/rank-words.ts';
import { type PairStanding, unrankedPair } from './pair-standing.ts';
import { siteIndex } from './site-index.ts';

export type { PairStanding } from './pair-standing.ts';

/** The leaderboard of a site. */
export interface Standings {
  /** Best first; see `orderByRank` for ties. */
  pairs: PairStanding[];
  /** What the ranks rest on. */
  table: Omit<RankTable, 'ranks'>;
  /** Whether the ranks mean anything, and why, in plain words. */
  sentence: string;
}

const made = new WeakMap<Site, Standings>();

/** Ranks the pairs of a site; computed once. */
export function standings(site: Site): Standings {
  const found = made.get(site) ?? rankPairs(site);
  made.set(site, found);
  return found;
}

function rankPairs(site: Site): Standings {
  const pairs = [...siteIndex(site).byPair.values()].flatMap((cells) => unrankedPair(site, cells) ?? []);
  const { ranks, ...table } = rankRanges(taskResults(site, pairs));
  const ranked = pairs.map((pair, at) => {
    const rank = ranks[at] ?? { first: 1, last: pairs.length };
    return { ...pair, rank, rankWords: rankWords(rank, pairs.length) };
  });
  return {
    pairs: ranked.sort((left, right) => orderByRank(left, right)),
    table,
    sentence: standingsSentence({ ranks, ...table }),
  };
}

/** Results by task, with every pair's tasks at the same places. */
function taskResults(site: Site, pairs: readonly Pick<PairStanding, 'cells' | 'facts'>[]) {
  const places = new Map([...siteIndex(site).byTask.keys()].map((task, place) => [task, place]));
  return pairs.map(({ cells, facts }) => {
    const solved = new Uint16Array(places.size);
    const counted = new Uint16Array(places.size);
    for (const [at, { task }] of cells.entries()) {
      const place = places.get(task) ?? 0;
      solved[place] = facts[at]?.solved ?? 0;
      counted[place] = facts[at]?.counted ?? 0;
    }
    return { solved, counted };
  });
}
