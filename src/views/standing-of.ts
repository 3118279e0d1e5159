import type { CellEntry, Site } from '../load/site-model.ts';
import { pairKey } from './site-index.ts';
import { type PairStanding, standings } from './standings.ts';

const known = new WeakMap<Site, Map<string, PairStanding>>();

/** Where a pair stands on the leaderboard. Throws for a pair that the site does not hold. */
export function standingOf(site: Site, pair: Pick<CellEntry, 'cli' | 'model'>): PairStanding {
  const found = known.get(site) ?? byPair(site);
  known.set(site, found);
  const standing = found.get(pairKey(pair));
  if (!standing) throw new Error(`No cell has the CLI ${pair.cli} with the model ${pair.model}.`);
  return standing;
}

function byPair(site: Site): Map<string, PairStanding> {
  return new Map(standings(site).pairs.map((standing) => [pairKey(standing), standing]));
}
