import type { Site } from '../../load/site-model.ts';
import { epochMs } from '../../stats/instant.ts';
import { dayText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';

/** How much there is on a site, in one line. */
export function siteFacts(site: Site, pairCount: number): string {
  const distinct = (values: string[]) => new Set(values).size;
  const runCount = site.sweeps.reduce((sum, { runCount: count }) => sum + count, 0);
  return [
    plural(runCount, 'run'),
    plural(distinct(site.cells.map(({ cli }) => cli)), 'CLI'),
    plural(distinct(site.cells.map(({ model }) => model)), 'model'),
    plural(distinct(site.cells.map(({ task }) => task)), 'task'),
    plural(pairCount, 'pair'),
    `${plural(site.sweeps.length, 'sweep')}${periodOf(site)}`,
  ].join(' · ');
}

/** The days of the first and the last start, in UTC, so that they do not depend on the zones they were written in. */
function periodOf({ sweeps }: Site): string {
  const starts = sweeps
    .flatMap(({ firstStartedAt, lastStartedAt }) => [firstStartedAt, lastStartedAt])
    .flatMap((start) => (start === undefined ? [] : epochMs(start)))
    .sort((left, right) => left - right);
  const [first] = starts;
  const last = starts.at(-1);
  return first === undefined || last === undefined ? '' : `, ${utcDay(first)} to ${utcDay(last)}`;
}

function utcDay(milliseconds: number): string {
  return dayText(new Date(milliseconds).toISOString());
}
