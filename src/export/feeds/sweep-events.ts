import type { Site, SweepEntry } from '../../load/site-model.ts';
import { sweepPath } from '../../routes/page-paths.ts';
import { plural } from '../../text/numbers.ts';
import { sweepChanges } from '../../views/sweep-changes.ts';
import type { FeedEvent } from './feed-event.ts';

/** The publication of each sweep; a sweep without any date has no place in a feed. */
export function sweepEvents(site: Site): FeedEvent[] {
  return site.sweeps.flatMap((entry) => {
    const date = sweepInstant(entry);
    if (date === undefined) return [];
    const { sweepId, sweep, runCount } = entry;
    const { fixed, regressed } = sweepChanges(site, sweepId).counts;
    return [
      {
        path: sweepPath(sweepId),
        key: 'published',
        date,
        title: `Sweep ${sweep.title ?? sweepId}: ${plural(runCount, 'run')}`,
        summary: `Against the sweeps before: ${plural(fixed, 'cell')} fixed, ${plural(regressed, 'cell')} regressed.`,
      },
    ];
  });
}

/** When a sweep counts as published: its date, else its last recorded start. */
export function sweepInstant({ sweep, lastStartedAt }: SweepEntry): string | undefined {
  return sweep.date === undefined ? lastStartedAt : `${sweep.date}T00:00:00Z`;
}
