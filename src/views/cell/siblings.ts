import type { CellEntry } from '../../load/site-model.ts';
import { cellPath, cliPath, pairPath, taskPath } from '../../routes/page-paths.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { runWords } from '../run-words.ts';
import { pairKey, type SiteIndex } from '../site-index.ts';

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
  const onTask = index.byTask.get(entry.task) ?? [];
  const withCli = index.byCli.get(entry.cli) ?? [];
  const inPair = index.byPair.get(pairKey(entry)) ?? [];
  const category = entry.category;
  const otherClis = onTask.filter((other) => other.model === entry.model && other.cli !== entry.cli);
  const otherModels = withCli.filter((other) => other.task === entry.task && other.model !== entry.model);
  const otherTasks = inPair.filter(
    (other) => other.task !== entry.task && (category === undefined || other.category === category),
  );
  return [
    list(
      'Other CLIs with this model on this task',
      taskPath(entry.task),
      'In this data no other CLI ran this task with this model.',
      otherClis,
      (other) => other.cli,
    ),
    list(
      'Other models with this CLI on this task',
      cliPath(entry.cli),
      'In this data this CLI ran this task with no other model.',
      otherModels,
      (other) => modelName(other.model).name,
    ),
    list(
      category === undefined ? 'Other tasks of this pair' : `Other ${category} tasks of this pair`,
      pairPath(entry),
      category === undefined
        ? 'In this data this pair ran no other task.'
        : 'In this data this pair ran no other task of the category.',
      otherTasks,
      (other) => taskName(other.task),
    ),
  ];
}

function list(
  title: string,
  path: string,
  none: string,
  entries: readonly CellEntry[],
  label: (entry: CellEntry) => string,
): SiblingList {
  const rows = entries.slice(0, mostRows).map((entry) => siblingRow(entry, label(entry)));
  return { title, path, none, rows, more: entries.length - rows.length };
}

function siblingRow(entry: CellEntry, label: string): SiblingRow {
  const { readings } = entry.shown;
  const words = runWords(entry.shown);
  return {
    path: cellPath(entry),
    label,
    outcome: words.short,
    tone: words.tone,
    sign: words.sign,
    wall: readingText('wall', readings.wall),
    composite: readingText('composite', readings.composite),
  };
}
