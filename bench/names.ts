import type { CellIds } from '../src/routes/ids.ts';

/** Invented agents. */
const clis = [
  'quillbot-cli',
  'fernhand',
  'mossworker',
  'loomcode',
  'tidepool',
  'brasskey',
  'inkstone',
  'wrenshell',
];
/** Invented makers of models. */
const makers = ['aldermoor', 'brightwater', 'cindervale', 'duskfield', 'elmgate'];
/** Invented models. */
const models = ['heron-8b', 'osprey-70b', 'kestrel-coder-32b', 'plover-mini', 'avocet-400b-instruct'];
const languages = ['python', 'rust', 'go', 'java', 'typescript'];
const topics = [
  'off-by-one',
  'parser',
  'cache',
  'queue',
  'date-range',
  'retry',
  'tree-walk',
  'unicode',
  'locking',
  'paging',
];

/** The ids of the cell of a number, from 0. Every number has ids of its own; neighbours share a task. */
export function idsOf(index: number): CellIds {
  let rest = index;
  const next = (list: readonly string[]): string => {
    const entry = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
    return entry;
  };
  const cli = next(clis);
  const model = `${next(makers)}/${next(models)}`;
  const task = `${next(['polyglot'])}/${next(languages)}-${next(topics)}`;
  return { cli, model, task: rest === 0 ? task : `${task}-${String(rest + 1)}` };
}
