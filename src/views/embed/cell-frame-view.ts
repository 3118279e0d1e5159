import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { cellEmbedPath, cellPath } from '../../routes/page-paths.ts';
import type { Axis } from '../../stats/reading.ts';
import { axisWords } from '../../text/axis-words.ts';
import { modelName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';
import { readingText } from '../../text/reading-text.ts';
import { cellBadgeWords } from '../cell-badge-words.ts';
import { runWords } from '../run-words.ts';
import { siteTitle } from '../site-title.ts';
import { tallyRuns } from '../tally.ts';
import type { FrameView } from './frame-view.ts';

const shownAxes: readonly Axis[] = ['pass', 'wall', 'blastRadius', 'composite'];

/** The small page of a cell: how the newest runs ended, and the figures of the run that the cell page shows. */
export function cellFrameView(site: Site, entry: CellEntry): FrameView {
  const { cli, model, task, shown } = entry;
  const { tone, sign } = runWords(shown);
  return {
    title: cellBadgeWords(site, entry).title,
    subject: `${cli} × ${modelName(model).name}`,
    about: `on ${task}`,
    tone,
    sign,
    heading: headingOf(entry),
    figures: shown.withdrawn ? [] : figuresOf(shown),
    page: cellPath(entry),
    own: cellEmbedPath(entry),
    siteName: siteTitle(site),
  };
}

function headingOf({ shown, runs }: CellEntry): string {
  const { heading } = runWords(shown);
  const { solved, counted } = tallyRuns(runs);
  return counted > 1
    ? `${String(solved)} of ${plural(counted, 'run')} passed; shown: ${runWords(shown).short}`
    : heading;
}

function figuresOf({ readings }: RunSummary): FrameView['figures'] {
  return shownAxes.map((axis) => ({
    label: axis === 'composite' ? 'Composite as published' : axisWords[axis].label,
    value: readingText(axis, readings[axis]),
  }));
}
