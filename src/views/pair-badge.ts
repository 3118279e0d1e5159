import type { BadgeWords } from '../badges/badge-words.ts';
import { pairBadgeWords } from '../badges/pair-words.ts';
import type { Site } from '../load/site-model.ts';
import { siteNamed } from './site-named.ts';
import { type PairStanding, standings } from './standings.ts';

/** What the badge of a pair says. */
export function pairBadge(site: Site, pair: PairStanding): BadgeWords {
  return pairBadgeWords({ ...pair, pairs: standings(site).pairs.length, ...siteNamed(site) });
}
