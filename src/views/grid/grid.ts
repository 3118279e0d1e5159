import type { CellEntry, Site } from '../../load/site-model.ts';
import type { PairIds } from '../../routes/addresses.ts';
import { plannedTasks } from '../planned-tasks.ts';
import { siteIndex } from '../site-index.ts';
import type { PairFigures } from '../../stats/pair-figures.ts';
import { type PairStanding, standings } from '../standings.ts';
import { type PlannedBy, plannedBy } from './planned-cells.ts';
import { type Square, squareOf } from './square-of.ts';

/** A task of a grid. */
export interface GridTask {
  task: string;
  category?: string;
  language?: string;
  /** The newest sweep that planned it, where it has no run. */
  plannedBy?: string;
  /** Runs of all pairs that solved it, and those that say something about an agent. */
  solved: number;
  counted: number;
}

/** A pair of a grid: one row. */
export interface GridPair extends PairIds, Pick<PairFigures, 'interval' | 'wallMs' | 'tokensPerCorrect'> {
  solved: number;
  counted: number;
  /** Its cells, by position of the task. */
  cells: ReadonlyMap<number, CellEntry>;
}

/** All pairs and all tasks of a site. */
export interface Grid {
  /** As on the leaderboard. */
  pairs: GridPair[];
  /** By category, then by id. */
  tasks: GridTask[];
  /** The sweep that planned a cell of which no run was published. */
  plannedBy: PlannedBy;
}

const known = new WeakMap<Site, Grid>();

/** The grid of a site, made once. */
export function gridOf(site: Site): Grid {
  const found = known.get(site) ?? makeGrid(site);
  known.set(site, found);
  return found;
}

function makeGrid(site: Site): Grid {
  const tasks = tasksOf(site);
  const places = new Map(tasks.map(({ task }, index) => [task, index]));
  const pairs = standings(site).pairs.map((pair) => pairOf(pair, places));
  return { pairs, tasks, plannedBy: plannedBy(site) };
}

function tasksOf(site: Site): GridTask[] {
  const ran = [...siteIndex(site).byTask].map(([task, cells]) => taskOf(site, task, cells));
  const planned = [...plannedTasks(site).values()].map(({ task, sweepIds: [plannedBy] }) => ({
    ...taskOf(site, task, []),
    plannedBy,
  }));
  return [...ran, ...planned].sort(byCategory);
}

function taskOf({ catalogue }: Site, task: string, cells: readonly CellEntry[]): GridTask {
  const described = catalogue.tasks.get(task);
  const run = cells.find((entry) => entry.category !== undefined)?.category;
  const category = cells.length === 0 ? described?.category : run;
  const language = described?.language;
  return {
    task,
    ...(category === undefined ? {} : { category }),
    ...(language === undefined ? {} : { language }),
    ...totals(cells.map(squareOf)),
  };
}

function pairOf(
  { cli, model, cells, solved, counted, interval, wallMs, tokensPerCorrect }: PairStanding,
  places: ReadonlyMap<string, number>,
): GridPair {
  const placed = new Map(cells.map((entry) => [places.get(entry.task) ?? -1, entry]));
  return {
    ...{ cli, model, cells: placed, solved, counted, tokensPerCorrect },
    ...(interval ? { interval } : {}),
    ...(wallMs ? { wallMs } : {}),
  };
}

function totals(squares: readonly Square[]): Pick<Square, 'solved' | 'counted'> {
  return {
    solved: squares.reduce((sum, { solved }) => sum + solved, 0),
    counted: squares.reduce((sum, { counted }) => sum + counted, 0),
  };
}

function byCategory(left: GridTask, right: GridTask): number {
  const [one, other] = [left.category ?? '\uffff', right.category ?? '\uffff'];
  return compare(one, other) || compare(left.task, right.task);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
