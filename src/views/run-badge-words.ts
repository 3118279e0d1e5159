import type { BadgeWords } from '../badges/badge-words.ts';
import { badgeWords } from '../badges/words.ts';
import type { RunSummary, Site } from '../load/site-model.ts';
import { siteNamed } from './site-named.ts';

/** What the badge of exactly one run says. */
export function runBadgeWords(site: Site, run: RunSummary, superseded = false): BadgeWords {
  return badgeWords({ ...run, composite: run.readings.composite, superseded, ...siteNamed(site) });
}
