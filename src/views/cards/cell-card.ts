import type { CardWords } from '../../badges/card-words.ts';
import type { CellEntry, Site } from '../../load/site-model.ts';
import { cellFrameView } from '../embed/cell-frame-view.ts';
import type { FrameView } from '../embed/frame-view.ts';
import { type RepeatsInterval, repeatsInterval } from '../repeats-interval.ts';
import { runWords } from '../run-words.ts';
import { type Tally, tallyRuns } from '../tally.ts';
import { ratedLook } from './card-parts.ts';

/**
 * The card of a cell: how its newest runs ended, and the figures of the run that its page shows. Repeats are said as a
 * rate with its interval, since the look of one of them would stand for all.
 */
export function cellCard(site: Site, entry: CellEntry): CardWords {
  const view = cellFrameView(site, entry);
  const tally = tallyRuns(entry.runs);
  const interval = repeatsInterval(tally);
  const aside = interval && tally.leftOut !== '' ? `not counted: ${tally.leftOut}` : undefined;
  return {
    siteName: view.siteName,
    kind: 'Cell',
    over: view.about,
    name: view.subject,
    ...(interval === undefined ? outcomeLook(view) : ratedRepeats(entry, tally, interval)),
    figures: view.figures
      .filter(({ label }) => label !== 'Pass')
      .map((figure) => ({ ...figure, measured: /\d/.test(figure.value) })),
    alt: [view.title, interval?.text, aside].filter(Boolean).join('; '),
  };
}

function ratedRepeats(
  { shown }: CellEntry,
  tally: Tally,
  interval: RepeatsInterval,
): Pick<CardWords, 'headline' | 'note' | 'tone' | 'sign' | 'bar'> {
  const figures = `figures of run ${String(shown.run)}: ${runWords(shown).short}`;
  return { ...ratedLook(tally, interval), note: `${interval.text} · ${figures}` };
}

/** "Failed: nothing on disk changed" is a headline and a note. */
function outcomeLook({
  heading,
  tone,
  sign,
}: FrameView): Pick<CardWords, 'headline' | 'note' | 'tone' | 'sign'> {
  const [headline = heading, ...rest] = heading.split(': ');
  return { headline, note: rest.join(': '), tone, ...(sign === undefined ? {} : { sign }) };
}
