import { pairPath } from '../../routes/page-paths.ts';
import { type BoardCells, boardCells } from '../../text/board-cells.ts';
import { countText } from '../../text/numbers.ts';
import { outcomeWords, type Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import type { Site } from '../../load/site-model.ts';
import { outcomeStrip, type StripSquare } from '../about/outcome-strip.ts';
import type { PairStanding } from '../pair-standing.ts';
import { readerOrder } from '../../text/reader-order.ts';
import { vendorOf } from './vendor-of.ts';

/** Up to this many cells stand as squares that lead to their pages; more are counted by outcome. */
const mostSquares = 12;

/** A number of runs that ended alike. */
export interface OutcomeChip {
  sign: Sign;
  tone: Tone;
  label: string;
  count: string;
}

/** One row of the leaderboard. */
export interface BoardRow {
  cli: string;
  model: string;
  /** The model for the eye: its maker in grey, the rest in ink. */
  modelName: { vendor: string; name: string };
  vendor: string;
  path: string;
  /** Kinds of outcomes that occur. */
  kinds: string[];
  squares: StripSquare[];
  chips: OutcomeChip[];
  /** Ends of the interval and the rate, 0 to 1; absent where nothing was counted. */
  bar?: { rate: number; low: number; high: number };
  /** Whether no pair is shown to be better. */
  top: boolean;
  cells: BoardCells;
}

/** A pair as a row; `place` is its place in the order, from 0. */
export function boardRow(site: Site, pair: PairStanding, place: number): BoardRow {
  const few = pair.cells.length <= mostSquares;
  const { rate, interval } = pair;
  return {
    cli: pair.cli,
    model: pair.model,
    modelName: modelName(pair.model),
    vendor: vendorOf(site, pair.model),
    path: pairPath(pair),
    kinds: pair.outcomes.map(({ kind }) => kind),
    squares: few ? outcomeStrip(pair.cells, { labelOf: ({ task }) => taskName(task) }).squares : [],
    chips: few ? [] : chipsOf(pair),
    ...(rate === undefined || interval === undefined
      ? {}
      : { bar: { rate, low: interval.low, high: interval.high } }),
    top: pair.rank.first === 1 && rate !== undefined,
    cells: boardCells({ ...pair, place }),
  };
}

function chipsOf({ outcomes }: PairStanding): OutcomeChip[] {
  const counts = new Map(outcomes.map(({ kind, count }) => [kind, count]));
  return readerOrder.flatMap((kind) => {
    const count = counts.get(kind);
    if (count === undefined) return [];
    const { sign, tone, short } = outcomeWords(kind);
    return { sign, tone, label: short, count: countText(count) };
  });
}
