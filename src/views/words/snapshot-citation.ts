import type { Site } from '../../load/site-model.ts';
import { absolute } from '../../routes/absolute.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { Citation } from '../../text/citation.ts';
import { dayText } from '../../text/instant-text.ts';
import { plural } from '../../text/numbers.ts';
import { citationKey } from '../../text/run-citation.ts';
import type { Published } from '../published.ts';
import { snapshotDay } from '../snapshot-day.ts';
import { citedLicence } from './cited-licence.ts';

/** What names the whole site as it stands, for a citation: its name, its publisher, and how many runs up to which day. */
export function snapshotCitation(site: Site, { base, siteUrl }: Published): Citation {
  const { name = 'Benchmark results', publisher, licences } = site.settings;
  const date = snapshotDay(site);
  const runs = site.sweeps.reduce((sum, { runCount }) => sum + runCount, 0);
  const held = `${plural(runs, 'run')} of ${plural(site.sweeps.length, 'sweep')}`;
  return {
    key: citationKey([name, ...(date === undefined ? [] : [date])]),
    title: name,
    author: publisher?.name ?? name,
    version: date === undefined ? held : `${held}, the last of ${dayText(date)}`,
    ...(date === undefined ? {} : { date }),
    ...(siteUrl === undefined ? {} : { url: absolute(siteUrl, base, fixedPaths.leaderboard) }),
    ...(licences?.data === undefined ? {} : { licence: citedLicence(licences.data) }),
  };
}
