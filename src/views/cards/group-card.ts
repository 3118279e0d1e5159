import type { CardWords } from '../../badges/card-words.ts';
import type { CellEntry, Site } from '../../load/site-model.ts';
import { plural } from '../../text/numbers.ts';
import { figuresOf } from '../about/figures.ts';
import { modelSplit, plainName, type SplitName, taskSplit } from '../about/names.ts';
import { runsOf } from '../runs-of.ts';
import { siteTitle } from '../site-title.ts';
import { tallyRuns } from '../tally.ts';
import { cardFigures, ratedLook } from './card-parts.ts';

/** At least one cell. */
type Cells = readonly [CellEntry, ...CellEntry[]];

/** The card of a CLI. */
export function cliCard(site: Site, cells: Cells): CardWords {
  const [{ cli }] = cells;
  const split = plainName(site.catalogue.clis.get(cli)?.name ?? cli);
  return groupCard(site, cells, { kind: 'CLI', split, with: plural(distinct(cells, 'model'), 'model') });
}

/** The card of a model. */
export function modelCard(site: Site, cells: Cells): CardWords {
  const [{ model }] = cells;
  const name = site.catalogue.models.get(model)?.name;
  const split = name === undefined ? modelSplit(model) : { ...modelSplit(model), ink: name };
  return groupCard(site, cells, { kind: 'Model', split, with: plural(distinct(cells, 'cli'), 'CLI') });
}

/** The card of a task. */
export function taskCard(site: Site, cells: Cells): CardWords {
  const [{ task }] = cells;
  const name = site.catalogue.tasks.get(task)?.name;
  const split = name === undefined ? taskSplit(task) : { ...taskSplit(task), ink: name };
  return groupCard(site, cells, { kind: 'Task', split, with: plural(cells.length, 'pair') });
}

interface Group {
  kind: string;
  split: SplitName;
  /** With how many others it ran. */
  with: string;
}

function groupCard(site: Site, cells: Cells, { kind, split, with: others }: Group): CardWords {
  const runs = runsOf(cells);
  const tally = tallyRuns(runs);
  const reach = kind === 'Task' ? others : `${others} on ${plural(distinct(cells, 'task'), 'task')}`;
  const note = tally.leftOut === '' ? reach : `${reach} · not counted: ${tally.leftOut}`;
  const look = ratedLook(tally);
  return {
    siteName: siteTitle(site),
    kind,
    over: split.grey,
    name: split.ink,
    ...look,
    note,
    figures: cardFigures(figuresOf(cells), ['Median wall time', 'Mean blast radius']),
    alt: `${kind} ${split.ink}: ${look.headline}; ${note}`,
  };
}

function distinct(cells: Cells, part: 'cli' | 'model' | 'task'): number {
  return new Set(cells.map((entry) => entry[part])).size;
}
