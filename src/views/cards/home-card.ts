import type { CardWords } from '../../badges/card-words.ts';
import type { Site } from '../../load/site-model.ts';
import { countText } from '../../text/numbers.ts';
import { runsOf } from '../runs-of.ts';
import { siteIndex } from '../site-index.ts';
import { siteTitle } from '../site-title.ts';
import { standings } from '../standings.ts';
import { tallyRuns } from '../tally.ts';
import { ratedLook } from './card-parts.ts';

/** The card of the front page: how much there is, how much of it was solved, and what the ranks are worth. */
export function homeCard(site: Site): CardWords {
  const { pairs, sentence } = standings(site);
  const { byCli, byModel, byTask } = siteIndex(site);
  const look = ratedLook(tallyRuns(runsOf(site.cells)));
  const counts = { pairs: pairs.length, CLIs: byCli.size, models: byModel.size, tasks: byTask.size };
  const { tagline = 'Benchmark results' } = site.settings;
  const note = sentence.split(/[:.]/)[0] ?? '';
  return {
    siteName: siteTitle(site),
    kind: 'Leaderboard',
    over: '',
    name: tagline,
    ...look,
    note,
    figures: [
      {
        label: 'CLIs × models',
        value: `${countText(counts.CLIs)} × ${countText(counts.models)}`,
        measured: true,
      },
      { label: 'Pairs', value: countText(counts.pairs), measured: true },
      { label: 'Tasks', value: countText(counts.tasks), measured: true },
    ],
    alt: `${siteTitle(site)}: ${look.headline}; ${note}`,
  };
}
