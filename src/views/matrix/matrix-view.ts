import type { Site } from '../../load/site-model.ts';
import { pairPath, taskPath } from '../../routes/page-paths.ts';
import { type SquareState, squareStates } from '../../stats/square-state.ts';
import { groupTasks, type TaskGroup } from '../../stats/task-groups.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { countText, plural } from '../../text/numbers.ts';
import { squareWords } from '../../text/square-words.ts';
import { type Grid, type GridPair, gridOf, type GridTask } from '../grid/grid.ts';
import { fitsATable } from '../grid/grid-size.ts';
import { squareOf } from '../grid/square-of.ts';
import type { LegendItem } from '../legend.ts';
import { type MatrixSquare, matrixSquare } from './matrix-square.ts';

/** One task as the head of a column. */
export interface MatrixColumn {
  path: string;
  /** The whole id. */
  task: string;
  name: string;
  category?: string;
  solved: number;
  counted: number;
  /** "3 of 5", or that nothing was counted. */
  rate: string;
}

/** One pair as a row: a square a task, or a rate a category where there are too many tasks. */
export interface MatrixRow {
  path: string;
  cli: string;
  vendor: string;
  model: string;
  rate: string;
  squares: MatrixSquare[];
  categoryRates: string[];
}

/** What the matrix says. */
export interface MatrixView {
  facts: string;
  /** How much of the grid was run. */
  coverage: string;
  /** True where the page holds every square; else they are drawn from the data, and the page sums them up. */
  isTable: boolean;
  columns: MatrixColumn[];
  groups: { label: string; size: number }[];
  rows: MatrixRow[];
  legend: LegendItem[];
}

/** Every pair on every task. */
export function matrixView(site: Site): MatrixView {
  const grid = gridOf(site);
  const isTable = fitsATable(grid);
  const groups = groupTasks(grid.tasks, 'category');
  const rows = grid.pairs.map((pair) => rowOf(grid, pair, isTable ? undefined : groups));
  return {
    facts: `${plural(grid.pairs.length, 'pair')} × ${plural(grid.tasks.length, 'task')}`,
    coverage: coverageText(site, grid),
    isTable,
    columns: grid.tasks.map(columnOf),
    groups: groups.map(({ label, members }) => ({ label, size: members.length })),
    rows,
    legend: legendOf(grid),
  };
}

/** "3 of 5", or that nothing was counted. */
export function rateText({ solved, counted }: { solved: number; counted: number }): string {
  return counted === 0 ? 'none counted' : `${countText(solved)} of ${countText(counted)}`;
}

function columnOf({ task, category, solved, counted }: GridTask): MatrixColumn {
  return {
    path: taskPath(task),
    task,
    name: taskName(task),
    ...(category === undefined ? {} : { category }),
    solved,
    counted,
    rate: rateText({ solved, counted }),
  };
}

function rowOf(grid: Grid, pair: GridPair, groups: readonly TaskGroup[] | undefined): MatrixRow {
  const { vendor, name } = modelName(pair.model);
  return {
    path: pairPath(pair),
    cli: pair.cli,
    vendor,
    model: name,
    rate: rateText(pair),
    squares: groups ? [] : grid.tasks.map((_, place) => matrixSquare(grid, pair, place)),
    categoryRates: (groups ?? []).map(({ members }) => groupRate(pair, members)),
  };
}

function groupRate({ cells }: GridPair, members: readonly number[]): string {
  const squares = members.flatMap((place) => {
    const entry = cells.get(place);
    return entry ? [squareOf(entry)] : [];
  });
  if (squares.length === 0) return 'no run';
  const sum = (key: 'solved' | 'counted') => squares.reduce((total, square) => total + square[key], 0);
  return rateText({ solved: sum('solved'), counted: sum('counted') });
}

function coverageText({ cells }: Site, { pairs, tasks }: Grid): string {
  const all = pairs.length * tasks.length;
  const share = all === 0 ? 0 : Math.round((100 * cells.length) / all);
  return `${countText(cells.length)} of ${countText(all)} squares have runs (${String(share)}%)`;
}

/** The states that occur, in the order of the rules. */
function legendOf(grid: Grid): LegendItem[] {
  const present = statesOf(grid);
  return squareStates
    .filter((state) => present.has(state))
    .map(squareWords)
    .map(({ sign, tone, short, meaning }) => ({ sign, tone, label: short, meaning }));
}

function statesOf({ pairs, tasks, plannedBy }: Grid): Set<SquareState> {
  const present = new Set<SquareState>();
  for (const { cli, model, cells } of pairs) {
    for (const entry of cells.values()) present.add(squareOf(entry).state);
    if (cells.size === tasks.length) continue;
    for (const [place, { task }] of tasks.entries())
      if (!cells.has(place))
        present.add(plannedBy({ cli, model, task }) === undefined ? 'absent' : 'planned');
  }
  return present;
}
