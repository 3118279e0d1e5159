import type { CellEntry, Site } from '../../load/site-model.ts';
import {
  type BoardAxis,
  type BoardPair,
  type BoardTasks,
  coarseShare,
  coarseStep,
  factLetter,
  type FactAxis,
  factText,
  letterOf,
} from '../../stats/board-tasks.ts';
import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import type { TaskFacts } from '../../stats/task-facts.ts';
import type { PairStanding } from '../pair-standing.ts';
import { siteIndex } from '../site-index.ts';
import { standings } from '../standings.ts';

/** With more cells than this, values are rounded, so that a reader has little to load. */
const mostExactCells = 20_000;

/** How every pair did on every task, for readers who pick tasks. */
export function boardTasksOf(site: Site): BoardTasks {
  const tasks = [...siteIndex(site).byTask.keys()].sort();
  const sweeps = site.sweeps.map(({ sweepId }) => sweepId);
  const mixes = new Map<string, number>();
  const pairs = standings(site).pairs.map((pair) => boardPair(pair, { tasks, sweeps, mixes }));
  return {
    tasks: tasks.map((id) => taskOf(site, id)),
    sweeps,
    mixes: [...mixes.keys()].map((mix) => mix.split(' ') as OutcomeKind[]),
    pairs,
  };
}

/** The values of every pair on every task, on one axis. */
export function boardAxisOf(site: Site, axis: FactAxis): BoardAxis {
  const tasks = [...siteIndex(site).byTask.keys()].sort();
  const read = readers[axis];
  const step = site.cells.length > mostExactCells ? coarseOf(axis) : undefined;
  return {
    ...(step === undefined ? {} : { step }),
    pairs: standings(site).pairs.map(({ cells, facts }) => {
      const byTask = new Map(cells.map(({ task }, at) => [task, facts[at]]));
      return tasks
        .map((task) => {
          const own = byTask.get(task);
          const fact = own ? read(own) : 'not-recorded';
          return step === undefined ? factText(fact) : factLetter(fact, step);
        })
        .join(step === undefined ? ',' : '');
    }),
  };
}

function coarseOf(axis: FactAxis): number {
  return axis === 'wall' || axis === 'tokens' ? coarseStep : coarseShare;
}

const readers: Record<FactAxis, (facts: TaskFacts) => TaskFacts['wallMs']> = {
  wall: ({ wallMs }) => wallMs,
  tokens: ({ tokens }) => tokens,
  blast: ({ blastRadius }) => blastRadius,
  refusal: ({ refusal }) => refusal,
  integrity: ({ integrity }) => integrity,
  composite: ({ composite }) => composite,
  credited: ({ credited }) => credited,
};

interface Letters {
  tasks: readonly string[];
  sweeps: readonly string[];
  /** Position of each way to end, filled as they are met. */
  mixes: Map<string, number>;
}

function boardPair({ cli, model, cells }: PairStanding, { tasks, sweeps, mixes }: Letters): BoardPair {
  const byTask = new Map(cells.map((entry) => [entry.task, entry]));
  const letters = (letter: (entry: CellEntry) => string) =>
    tasks
      .map((task) => {
        const entry = byTask.get(task);
        return entry ? letter(entry) : ' ';
      })
      .join('');
  return {
    cli,
    model,
    mixes: letters((entry) => mixLetter(entry, mixes)),
    ...(sweeps.length < 2 ? {} : { sweeps: letters(({ shown }) => letterOf(sweeps.indexOf(shown.sweepId))) }),
  };
}

function mixLetter({ runs }: CellEntry, mixes: Map<string, number>): string {
  const kinds = runs.flatMap(({ withdrawn, outcome }) => (withdrawn ? [] : outcome)).sort();
  if (kinds.length === 0) return ' ';
  const mix = kinds.join(' ');
  const place = mixes.get(mix) ?? mixes.size;
  mixes.set(mix, place);
  return letterOf(place);
}

function taskOf(site: Site, id: string): BoardTasks['tasks'][number] {
  const cells = siteIndex(site).byTask.get(id) ?? [];
  const category = cells.find((entry) => entry.category !== undefined)?.category;
  const language = site.catalogue.tasks.get(id)?.language;
  return {
    id,
    ...(category === undefined ? {} : { category }),
    ...(language === undefined ? {} : { language }),
  };
}
