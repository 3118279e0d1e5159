import type { BadgeWords } from '../badges/badge-words.ts';
import { badgeWords } from '../badges/words.ts';
import type { CellEntry, Site } from '../load/site-model.ts';
import { siteNamed } from './site-named.ts';
import { tallyRuns } from './tally.ts';

/** What the badge of a cell says: of all its runs in the newest sweep that has any. */
export function cellBadgeWords(site: Site, { shown, runs }: CellEntry): BadgeWords {
  const { solved, counted } = tallyRuns(runs);
  const ran = runs.filter(({ withdrawn }) => !withdrawn).length;
  const planned = plannedRuns(site, shown.sweepId);
  return badgeWords({
    ...shown,
    composite: shown.readings.composite,
    ...siteNamed(site),
    ...(runs.length > 1 ? { repeats: { solved, counted } } : {}),
    ...(planned !== undefined && ran < planned ? { planned: { ran, planned } } : {}),
  });
}

/** How often the sweep meant to run each cell. */
function plannedRuns({ sweeps }: Site, sweepId: string): number | undefined {
  return sweeps.find((entry) => entry.sweepId === sweepId)?.sweep.planned?.runs;
}
