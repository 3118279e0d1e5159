import type { Site } from '../load/site-model.ts';
import { epochMs } from '../stats/instant.ts';

/**
 * The day up to which a site's data goes, YYYY-MM-DD; undefined where nothing is dated. It is the latest day of any
 * sweep: the UTC day of its last recorded start, or its date where no start is recorded. A reader who cites the site
 * names what it held, and a run that began later than the day named would not be in it. The date of a sweep alone
 * cannot promise that: a sweep may run for days after it, and an older sweep may have been added to since.
 */
export function snapshotDay({ sweeps }: Pick<Site, 'sweeps'>): string | undefined {
  return sweeps
    .flatMap(({ sweep, lastStartedAt }) =>
      lastStartedAt === undefined ? (sweep.date ?? []) : utcDay(lastStartedAt),
    )
    .sort()
    .at(-1);
}

function utcDay(instant: string): string {
  return new Date(epochMs(instant)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
