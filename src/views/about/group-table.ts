import type { CellEntry } from '../../load/site-model.ts';
import { wallSpread } from '../../stats/measured-figures.ts';
import { intervalText } from '../../text/interval-text.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';
import { rankText } from '../../text/rank-words.ts';
import type { PairStanding } from '../pair-standing.ts';
import { runsOf } from '../runs-of.ts';
import { tallyRuns } from '../tally.ts';
import { taskFactsOf } from '../task-facts-of.ts';
import { type OutcomeStrip, outcomeStrip, type SquareWords } from './outcome-strip.ts';

/** Cells that share something, as one row: what was solved of them. */
export interface GroupRow {
  /** Absent for what has no page, because nothing of it ran. */
  path?: string;
  name: { grey: string; ink: string };
  /** Places on the leaderboard: "1–3"; only for pairs. */
  rank?: string;
  /** "4 of 5", of the runs that say something about the agent. */
  solved: string;
  /** The share solved with its 95 % interval, from 0 to 1, and the interval in words; only for pairs. */
  interval?: { text: string; rate: number; low: number; high: number };
  strip: OutcomeStrip;
  medianWall: string;
  /** How many cells are behind the median: "of 4 cells"; empty where there is none. */
  medianOf: string;
}

/** Groups of cells in rows. */
export interface GroupTable {
  /** What a row is: "Model". */
  rowIs: string;
  /** Whether the rows have ranks and intervals. */
  isRanked: boolean;
  rows: GroupRow[];
}

/** One group of cells before it is worded. */
export interface CellGroup extends SquareWords {
  path?: string;
  name: GroupRow['name'];
  cells: readonly CellEntry[];
  /** Where the pair stands, for groups that are pairs with all their cells. */
  standing?: PairStanding;
}

/** Puts groups of cells in rows, in the order given. With very many cells each row shows counts in place of squares. */
export function groupTable(rowIs: string, groups: readonly CellGroup[]): GroupTable {
  const most = Math.max(0, ...groups.map(({ cells }) => cells.length));
  const total = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  const squares = most <= mostSquaresInRow && total <= mostSquares;
  return {
    rowIs,
    isRanked: groups.some(({ standing }) => standing),
    rows: groups.map((group) => groupRow(group, squares)),
  };
}

/** More would not fit a line of the table, or make the page heavy. */
const mostSquaresInRow = 40;
const mostSquares = 1500;

function groupRow(group: CellGroup, squares: boolean): GroupRow {
  const { path, name, cells } = group;
  const runs = runsOf(cells);
  const { solved, counted } = tallyRuns(runs);
  const { wallMs, wallAbsent } = wallSpread(cells.map(taskFactsOf));
  return {
    ...(path === undefined ? {} : { path }),
    name,
    ...(group.standing === undefined ? {} : standingParts(group.standing)),
    solved: counted === 0 ? 'none counted' : `${countText(solved)} of ${countText(counted)}`,
    strip: outcomeStrip(cells, squares ? group : undefined),
    medianWall: wallMs ? durationText(wallMs.median) : absentWall(wallAbsent),
    medianOf: wallMs ? `of ${plural(wallMs.count, 'cell')}` : '',
  };
}

function absentWall(state: string | undefined): string {
  return state === 'not-applicable' ? 'none' : 'not recorded';
}

function standingParts({ rank, rate, interval }: PairStanding): Pick<GroupRow, 'rank' | 'interval'> {
  return {
    rank: rankText(rank),
    ...(rate === undefined || interval === undefined
      ? {}
      : { interval: { text: intervalText(interval), rate, low: interval.low, high: interval.high } }),
  };
}
