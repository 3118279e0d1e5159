import { curveStepAfter, line } from 'd3-shape';
import { pairPath } from '../../routes/page-paths.ts';
import { paretoSet } from '../../stats/pareto-set.ts';
import { countText, durationText, fractionText, plural } from '../../text/numbers.ts';
import type { PairStanding } from '../pair-standing.ts';
import { type AxisScale, logScale, shareScale, type Tick } from './axis-scale.ts';

/** Size of every scatter plot, and the space around its field. */
export const plotSize = { width: 640, height: 300, left: 58, right: 14, top: 12, bottom: 40 } as const;

/** More pairs than this have whiskers at the Pareto front only: all would hide each other. */
const mostWhiskers = 60;
/** More pairs than this are in the table at the front only: the rest stand in the leaderboard. */
const mostTableRows = 60;

/** One pair in a plot, in units of the picture. */
export interface PlotPoint {
  x: number;
  y: number;
  /** Ends of the interval; absent where it is not drawn. */
  whisker?: { top: number; bottom: number };
  front: boolean;
  path: string;
  label: string;
}

/** A row of the table beside a plot. */
export interface PlotRow {
  name: string;
  path: string;
  x: string;
  solved: string;
  front: boolean;
}

/** The share solved against another figure, or the reason why there is no picture. */
export interface ScatterPlot {
  id: string;
  title: string;
  /** What stands across, with its unit. */
  across: string;
  /** Which way is better, and what the picture leaves out. */
  note: string;
  points: PlotPoint[];
  /** The Pareto front as a path. */
  front: string;
  xTicks: Tick[];
  yTicks: Tick[];
  rows: PlotRow[];
  /** Set where no pair has both figures. */
  missing?: string;
}

interface Across {
  id: string;
  title: string;
  across: string;
  missing: string;
  value: (pair: PairStanding) => number | undefined;
  words: (value: number) => string;
  /** Whether less is better. */
  lessIsBetter: boolean;
}

const plots: readonly Across[] = [
  {
    id: 'against-tokens',
    title: 'Solved against tokens',
    across: 'Tokens per correct task, fewer to the left',
    missing: 'No run here has a count of tokens by the harness, so there is nothing to draw.',
    value: ({ tokensPerCorrect: figure }) => (figure.state === 'measured' ? figure.value : undefined),
    words: (value) => countText(Math.round(value)),
    lessIsBetter: true,
  },
  {
    id: 'against-time',
    title: 'Solved against time',
    across: 'Median wall time, faster to the left',
    missing: 'No run here that ended by itself has a wall time.',
    value: ({ wallMs }) => wallMs?.median,
    words: durationText,
    lessIsBetter: true,
  },
  {
    id: 'against-composite',
    title: 'Solved against the published composite',
    across: 'Median composite as published, higher to the right',
    missing: 'No run here has a published composite.',
    value: ({ composite: figure }) => (figure.state === 'measured' ? figure.value : undefined),
    words: (value) => fractionText(value, 2),
    lessIsBetter: false,
  },
];

/** The share solved against tokens, time and composite. */
export function scatterPlots(pairs: readonly PairStanding[]): ScatterPlot[] {
  return plots.map((plot) => scatterPlot(pairs, plot));
}

interface Placed {
  pair: PairStanding;
  value: number;
  rate: number;
  cost: number;
  gain: number;
}

function scatterPlot(pairs: readonly PairStanding[], plot: Across): ScatterPlot {
  const { id, title, across } = plot;
  const placed = pairs.flatMap((pair): Placed[] => {
    const value = plot.value(pair);
    if (value === undefined || pair.rate === undefined) return [];
    return [{ pair, value, rate: pair.rate, cost: plot.lessIsBetter ? value : -value, gain: pair.rate }];
  });
  if (placed.length === 0) {
    const nothing = { points: [], front: '', xTicks: [], yTicks: [], rows: [], note: '' };
    return { id, title, across, ...nothing, missing: plot.missing };
  }
  const front = new Set(paretoSet(placed));
  const [x, y] = scales(placed, plot);
  const drawn = { placed, front, x, y };
  return {
    id,
    title,
    across,
    note: noteOf(pairs.length, drawn),
    points: placed.map((one) => pointOf(one, drawn, plot)),
    front: frontPath(drawn),
    xTicks: x.ticks,
    yTicks: y.ticks,
    rows: rowsOf(drawn, plot),
  };
}

interface Drawn {
  placed: readonly Placed[];
  front: ReadonlySet<Placed>;
  x: AxisScale;
  y: AxisScale;
}

function scales(placed: readonly Placed[], { lessIsBetter, words }: Across): [AxisScale, AxisScale] {
  const { width, height, left, right, top, bottom } = plotSize;
  const range = [left + 8, width - right - 8] as const;
  const values = placed.map(({ value }) => value);
  return [
    lessIsBetter ? logScale(values, { range, words }) : shareScale({ range, words }),
    shareScale({
      range: [height - bottom, top],
      words: (share) => `${String(Math.round(share * 100))}\u00a0%`,
    }),
  ];
}

function pointOf(one: Placed, { front, placed, x, y }: Drawn, { words }: Across): PlotPoint {
  const { pair, value, rate } = one;
  const { interval } = pair;
  const isFront = front.has(one);
  const whiskers = interval && (isFront || placed.length <= mostWhiskers);
  return {
    x: x.at(value),
    y: y.at(rate),
    ...(whiskers ? { whisker: { top: y.at(interval.high), bottom: y.at(interval.low) } } : {}),
    front: isFront,
    path: pairPath(pair),
    label: `${nameOf(pair)}: ${solvedOf(pair)}, ${words(value)}`,
  };
}

/** Steps: between two pairs of the front, no pair solves more for less than the dearer one costs. */
function frontPath({ front, x, y }: Drawn): string {
  const points = [...front].map(({ value, rate }): [number, number] => [x.at(value), y.at(rate)]);
  return line().curve(curveStepAfter)(points) ?? '';
}

function rowsOf({ placed, front }: Drawn, { words }: Across): PlotRow[] {
  const listed = placed.length <= mostTableRows ? placed : [...front];
  return listed.map((one) => ({
    name: nameOf(one.pair),
    path: pairPath(one.pair),
    x: words(one.value),
    solved: solvedOf(one.pair),
    front: front.has(one),
  }));
}

function noteOf(pairs: number, { placed, front }: Drawn): string {
  const without = pairs - placed.length;
  return [
    `${plural(front.size, 'filled point')}, joined by the line: no other pair is at least as good on both figures. Whiskers are 95\u00a0% intervals.`,
    ...(without === 0 ? [] : [`${countText(without)} of ${countText(pairs)} pairs lack a figure.`]),
    ...(placed.length > mostWhiskers ? ['Whiskers are drawn at the line only.'] : []),
  ].join(' ');
}

function nameOf({ cli, model }: PairStanding): string {
  return `${cli} × ${model}`;
}

function solvedOf({ solved, counted }: PairStanding): string {
  return `${countText(solved)} of ${countText(counted)}`;
}
