import type { BadgeWords } from '../badges/badge-words.ts';
import { badgeWords } from '../badges/words.ts';
import type { RunSummary, Site } from '../load/site-model.ts';

/** What the badge of a run says. */
export function cellBadgeWords({ settings }: Site, run: RunSummary): BadgeWords {
  return badgeWords({
    ...run,
    composite: run.readings.composite,
    ...(settings.name === undefined ? {} : { siteName: settings.name }),
  });
}
