import type { PublishedStandings } from '../../../schemas/published-standings.ts';
import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { pairPath } from '../../routes/page-paths.ts';
import type { Spread } from '../../stats/spread.ts';
import { type PairStanding, standings } from '../../views/standings.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { defined } from '../defined.ts';

/** The API document of the leaderboard. */
export function publishedStandingsOf(site: Site, addresses: Addresses): PublishedStandings {
  const link = linkMaker(addresses);
  const { sentence, pairs } = standings(site);
  return {
    version: 1,
    sentence,
    pairs: pairs.map((pair) => pairOf(pair, link(pairPath(pair)))),
    self: link(fixedPaths.apiStandings),
  };
}

function pairOf(pair: PairStanding, page: string): PublishedStandings['pairs'][number] {
  const { cli, model, rank, solved, counted, tasks, rate, interval, wallMs, compositeUnmeasured } = pair;
  return {
    cli,
    model,
    rank: { first: rank.first, last: rank.last },
    solved,
    counted,
    tasks,
    ...defined({ rate, interval }),
    outcomes: Object.fromEntries(pair.outcomes.map(({ kind, count }) => [kind, count])),
    infrastructureErrors: pair.infrastructure,
    unscored: pair.unscored,
    withdrawn: pair.withdrawn,
    tokensPerCorrect: pair.tokensPerCorrect,
    ...defined({ wallMs: wallMs && publishedSpread(wallMs) }),
    blastRadius: pair.blastRadius,
    refusal: pair.refusal,
    integrity: pair.integrity,
    composite: pair.composite,
    ...defined({ compositeUnmeasured }),
    page,
  };
}

function publishedSpread({ count: tasks, ...rest }: Spread): PublishedStandings['pairs'][number]['wallMs'] {
  return { ...rest, tasks };
}
