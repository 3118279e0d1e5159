import type { CardWords } from '../../badges/card-words.ts';
import type { CellEntry, Site } from '../../load/site-model.ts';
import { plural } from '../../text/numbers.ts';
import { figuresOf } from '../about/figures.ts';
import { modelSplit, plainName, type SplitName, taskSplit } from '../about/names.ts';
import { runsOf } from '../runs-of.ts';
import { siteTitle } from '../site-title.ts';
import { tallyRuns } from '../tally.ts';
import { cardFigures, leftOutFigure, ratedLook } from './card-parts.ts';
import { type Cluster, groupInterval, groupIntervalText } from './group-interval.ts';

/** At least one cell. */
type Cells = readonly [CellEntry, ...CellEntry[]];

/** The card of a CLI. */
export function cliCard(site: Site, cells: Cells): CardWords {
  const [{ cli }] = cells;
  const split = plainName(site.catalogue.clis.get(cli)?.name ?? cli);
  return groupCard(site, cells, {
    kind: 'CLI',
    split,
    reach: onTasks(plural(distinct(cells, 'model'), 'model'), cells),
    cluster: 'task',
  });
}

/** The card of a model. */
export function modelCard(site: Site, cells: Cells): CardWords {
  const [{ model }] = cells;
  const name = site.catalogue.models.get(model)?.name;
  const split = name === undefined ? modelSplit(model) : { ...modelSplit(model), ink: name };
  return groupCard(site, cells, {
    kind: 'Model',
    split,
    reach: onTasks(plural(distinct(cells, 'cli'), 'CLI'), cells),
    cluster: 'task',
  });
}

/** The card of a task. */
export function taskCard(site: Site, cells: Cells): CardWords {
  const [{ task }] = cells;
  const name = site.catalogue.tasks.get(task)?.name;
  const split = name === undefined ? taskSplit(task) : { ...taskSplit(task), ink: name };
  return groupCard(site, cells, {
    kind: 'Task',
    split,
    reach: plural(cells.length, 'pair'),
    cluster: 'pair',
  });
}

interface Group {
  kind: string;
  split: SplitName;
  /** With how many others it ran. */
  reach: string;
  cluster: Cluster;
}

function groupCard(site: Site, cells: Cells, { kind, split, reach, cluster }: Group): CardWords {
  const tally = tallyRuns(runsOf(cells));
  const interval = groupInterval(cells, cluster);
  const look = ratedLook(tally, interval);
  const note = interval === undefined ? reach : `${groupIntervalText(interval, cluster)} · ${reach}`;
  const figures = figuresOf(cells);
  const aside = tally.leftOut === '' ? '' : `; not counted: ${tally.leftOut}`;
  return {
    siteName: siteTitle(site),
    kind,
    over: split.grey,
    name: split.ink,
    ...look,
    note,
    figures: [
      ...cardFigures(figures, ['Median wall time', 'Mean blast radius']),
      ...leftOutFigure(runsOf(cells).length, tally.counted),
      ...cardFigures(figures, ['Tokens per correct']),
    ].slice(0, 3),
    alt: `${kind} ${split.ink}: ${look.headline}; ${note}${aside}`,
  };
}

function onTasks(others: string, cells: Cells): string {
  return `${others} on ${plural(distinct(cells, 'task'), 'task')}`;
}

function distinct(cells: Cells, part: 'cli' | 'model' | 'task'): number {
  return new Set(cells.map((entry) => entry[part])).size;
}
