import type { CellEntry } from '../../load/site-model.ts';
import { runsOf } from '../runs-of.ts';
import { tallyRuns } from '../tally.ts';
import { medianOf, medianText } from './medians.ts';
import { type OutcomeStrip, outcomeStrip, type SquareWords } from './outcome-strip.ts';

/** Cells that share something, as one row: what was solved of them. */
export interface GroupRow {
  /** Absent for what has no page, because nothing of it ran. */
  path?: string;
  name: { grey: string; ink: string };
  /** "4 of 5", of the runs that say something about the agent. */
  solved: string;
  strip: OutcomeStrip;
  medianWall: string;
  /** How many runs are behind the median. */
  medianOf: number;
}

/** Groups of cells in rows. */
export interface GroupTable {
  /** What a row is: "Model". */
  rowIs: string;
  rows: GroupRow[];
}

/** One group of cells before it is worded. */
export interface CellGroup extends SquareWords {
  path?: string;
  name: GroupRow['name'];
  cells: readonly CellEntry[];
}

/** Puts groups of cells in rows, in the order given. With very many cells each row shows counts in place of squares. */
export function groupTable(rowIs: string, groups: readonly CellGroup[]): GroupTable {
  const most = Math.max(0, ...groups.map(({ cells }) => cells.length));
  const total = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  const squares = most <= mostSquaresInRow && total <= mostSquares;
  return { rowIs, rows: groups.map((group) => groupRow(group, squares)) };
}

/** More would not fit a line of the table, or make the page heavy. */
const mostSquaresInRow = 40;
const mostSquares = 1500;

function groupRow(group: CellGroup, squares: boolean): GroupRow {
  const { path, name, cells } = group;
  const runs = runsOf(cells);
  const { solved, counted } = tallyRuns(runs);
  const wall = medianOf('wall', runs);
  return {
    ...(path === undefined ? {} : { path }),
    name,
    solved: counted === 0 ? 'none counted' : `${String(solved)} of ${String(counted)}`,
    strip: outcomeStrip(cells, squares ? group : undefined),
    medianWall: medianText('wall', wall),
    medianOf: wall.count,
  };
}
