import { pairPath } from '../../routes/page-paths.ts';
import { durationText } from '../../text/numbers.ts';
import type { PairStanding } from '../pair-standing.ts';
import { logScale, type Tick } from './axis-scale.ts';

/** Pairs in the picture; the rest stand in the leaderboard. */
const mostPairs = 40;
/** Dots of one pair; of more tasks only the middle half and the median are drawn. */
const mostDots = 60;
/** Of a name in the space left of the field; the label has it whole. */
const mostLetters = 54;

/** Size of the picture; its height follows the number of pairs. */
export const wallPlotSize = { width: 640, left: 300, right: 14, row: 24, top: 6, bottom: 30 } as const;

/** One pair in the picture: all in its units. */
export interface WallRow {
  name: string;
  path: string;
  y: number;
  dots: number[];
  low: number;
  median: number;
  high: number;
  label: string;
}

/** How the wall times of each pair are spread over its tasks. */
export interface WallPlot {
  height: number;
  rows: WallRow[];
  xTicks: Tick[];
  /** What the picture leaves out; empty where nothing. */
  note: string;
}

/** The spread of wall time of the pairs that lead the board. */
export function wallPlot(pairs: readonly PairStanding[]): WallPlot {
  const timed = pairs.filter(({ wallMs }) => wallMs !== undefined);
  const shown = timed.slice(0, mostPairs);
  const { width, left, right, row, top, bottom } = wallPlotSize;
  const times = shown.map(timesOf);
  const x = logScale(times.flat(), { range: [left + 8, width - right - 24], words: durationText });
  return {
    height: top + shown.length * row + bottom,
    rows: shown.map((pair, at) => rowOf(pair, times[at] ?? [], { x: x.at, y: top + (at + 0.5) * row })),
    xTicks: x.ticks,
    note: timed.length > shown.length ? `The first ${String(mostPairs)} pairs of the board.` : '',
  };
}

function timesOf({ facts }: PairStanding): number[] {
  return facts.flatMap(({ wallMs }) => (typeof wallMs === 'number' ? [wallMs] : []));
}

function rowOf(
  pair: PairStanding,
  times: readonly number[],
  { x, y }: { x: (value: number) => number; y: number },
): WallRow {
  const { lowQuartile, median, highQuartile } = pair.wallMs ?? { lowQuartile: 0, median: 0, highQuartile: 0 };
  const name = `${pair.cli} × ${pair.model}`;
  return {
    name: name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name,
    path: pairPath(pair),
    y,
    dots: times.length > mostDots ? [] : times.map(x),
    low: x(lowQuartile),
    median: x(median),
    high: x(highQuartile),
    label: `${name}: median ${durationText(median)}, middle half ${durationText(lowQuartile)} to ${durationText(highQuartile)}`,
  };
}
