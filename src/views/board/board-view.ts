import type { Site } from '../../load/site-model.ts';
import { type BoardColumn, boardColumns } from '../../text/board-columns.ts';
import { plural } from '../../text/numbers.ts';
import { type LegendItem, legendItems } from '../legend.ts';
import { standings } from '../standings.ts';
import { boardFacets, type BoardFacets } from './board-facets.ts';
import { type BoardRow, boardRow } from './board-row.ts';
import { plotSize, type ScatterPlot, scatterPlots } from './scatter-plot.ts';
import { siteFacts } from './site-facts.ts';
import { type WallPlot, wallPlot, wallPlotSize } from './wall-plot.ts';

/** What the leaderboard says. */
export interface BoardView {
  title: string;
  facts: string;
  /** Whether the ranks mean anything, and why. */
  sentence: string;
  /** What coverage is measured against. */
  coverageOf: string;
  columns: BoardColumn[];
  /** Why columns are missing; empty where none is. */
  missing: string;
  rows: BoardRow[];
  facets: BoardFacets;
  legend: LegendItem[];
  plots: ScatterPlot[];
  wall: WallPlot;
  plotSize: typeof plotSize;
  wallPlotSize: typeof wallPlotSize;
  leftOut: { count: string; files: string[] } | undefined;
}

/** Decides the leaderboard: a row a pair, best first. */
export function boardView(site: Site): BoardView {
  const { pairs, sentence } = standings(site);
  const rows = pairs.map((pair, place) => boardRow(site, pair, place));
  const columns = boardColumns.filter((column) => hasValues(column, rows));
  return {
    title: site.settings.tagline ?? 'Which agent and model solve the task?',
    facts: siteFacts(site, pairs.length),
    sentence,
    coverageOf: pairs.some(({ coverage }) => coverage.planned !== undefined)
      ? 'Coverage is of the tasks that the sweeps planned.'
      : 'Coverage is of the tasks on this site: no sweep says which tasks it planned.',
    columns,
    missing: columns.includes('tokens') || rows.length === 0 ? '' : noTokens,
    rows,
    facets: boardFacets(site),
    legend: legendItems(site.cells.flatMap(({ runs }) => runs)),
    plots: scatterPlots(pairs),
    wall: wallPlot(pairs),
    plotSize,
    wallPlotSize,
    leftOut: leftOutNotice(site),
  };
}

const noTokens =
  'There is no column for tokens per correct task: no run here has a count of tokens by the harness.';

/** Columns that no pair has a value in are left out, but never those that say what a row is. */
function hasValues(column: BoardColumn, rows: readonly BoardRow[]): boolean {
  const always: readonly BoardColumn[] = ['rank', 'pair', 'solved', 'interval', 'outcomes'];
  if (column === 'pair' || always.includes(column)) return true;
  return rows.some(({ cells }) => cells[column].value !== undefined);
}

function leftOutNotice({ leftOut }: Site): BoardView['leftOut'] {
  const files = [...new Set(leftOut.map(({ file }) => file))];
  return files.length === 0 ? undefined : { count: plural(files.length, 'file'), files: files.slice(0, 50) };
}
