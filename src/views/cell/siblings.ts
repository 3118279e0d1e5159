import type { CellEntry } from '../../load/site-model.ts';
import { cellPath, cliPath, pairPath, taskPath } from '../../routes/page-paths.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { runWords } from '../run-words.ts';
import { cliTaskKey, modelTaskKey, pairKey, type SiteIndex } from '../site-index.ts';

/** One neighbour of a cell. */
export interface SiblingRow {
  path: string;
  label: string;
  outcome: string;
  tone: Tone;
  sign: Sign;
  wall: string;
  composite: string;
}

/** Neighbours that share two of CLI, model and task (or category) with a cell. */
export interface SiblingList {
  title: string;
  /** The page that lists these and all like them. */
  path: string;
  /** What is said when there are none. */
  none: string;
  rows: SiblingRow[];
  /** How many more there are than are shown. */
  more: number;
}

const mostRows = 12;

/** The three lists of neighbours: other CLIs on this task, other models with this CLI, other tasks of the category. */
export function siblingLists(entry: CellEntry, index: SiteIndex): SiblingList[] {
  const { cli, task, category } = entry;
  const inPair = index.byPair.get(pairKey(entry)) ?? [];
  const isOther = (other: CellEntry) => other !== entry;
  const otherClis = (index.byModelAndTask.get(modelTaskKey(entry)) ?? []).filter(isOther);
  const otherModels = (index.byCliAndTask.get(cliTaskKey(entry)) ?? []).filter(isOther);
  const otherTasks = inPair.filter(
    (other) => other.task !== task && (category === undefined || other.category === category),
  );
  return [
    {
      title: 'Other CLIs with this model on this task',
      path: taskPath(task),
      none: 'In this data no other CLI ran this task with this model.',
      ...rowsByCli(otherClis),
    },
    {
      title: 'Other models with this CLI on this task',
      path: cliPath(cli),
      none: 'In this data this CLI ran this task with no other model.',
      ...rowsByModel(otherModels),
    },
    {
      title: category === undefined ? 'Other tasks of this pair' : `Other ${category} tasks of this pair`,
      path: pairPath(entry),
      none:
        category === undefined
          ? 'In this data this pair ran no other task.'
          : 'In this data this pair ran no other task of the category.',
      ...rowsByTask(otherTasks),
    },
  ];
}

/** Makes rows of cells under their names in a list. A row is made once: a cell stands on the pages of dozens of others. */
function rowsNamed(
  nameOf: (entry: CellEntry) => string,
): (entries: readonly CellEntry[]) => Pick<SiblingList, 'rows' | 'more'> {
  const known = new WeakMap<CellEntry, SiblingRow>();
  const rowOf = (entry: CellEntry): SiblingRow => {
    const row = known.get(entry) ?? siblingRow(entry, nameOf(entry));
    known.set(entry, row);
    return row;
  };
  return (entries) => {
    const rows = entries.slice(0, mostRows).map(rowOf);
    return { rows, more: entries.length - rows.length };
  };
}

const rowsByCli = rowsNamed(({ cli }) => cli);
const rowsByModel = rowsNamed(({ model }) => modelName(model).name);
const rowsByTask = rowsNamed(({ task }) => taskName(task));

function siblingRow(entry: CellEntry, label: string): SiblingRow {
  const { readings } = entry.shown;
  const words = runWords(entry.shown);
  return {
    path: cellPath(entry),
    outcome: words.short,
    tone: words.tone,
    sign: words.sign,
    wall: readingText('wall', readings.wall),
    composite: readingText('composite', readings.composite),
    label,
  };
}
