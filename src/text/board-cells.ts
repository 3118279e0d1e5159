import type { Figure } from '../stats/figure.ts';
import type { PairFigures } from '../stats/pair-figures.ts';
import type { RankRange } from '../stats/rank-ranges.ts';
import type { BoardColumn } from './board-columns.ts';
import { countText, durationText, fractionText } from './numbers.ts';
import { rankText } from './rank-words.ts';

/** What a square of the leaderboard says, and by what it sorts. */
export interface BoardCell {
  text: string;
  /** Small print below it. */
  note?: string;
  /** Absent where there is no value; such rows stand last, whichever way the column is sorted. */
  value?: number;
}

/** What the squares of a row are made from. */
export interface BoardFacts extends PairFigures {
  rank: RankRange;
  /** Place in the order of the board, from 0. */
  place: number;
  /** Runs that an infrastructure error ended. */
  infrastructure: number;
  coverage: { ran: number; planned?: number; known: number };
}

/** A row's squares, but for the name of the pair. */
export type BoardCells = Record<Exclude<BoardColumn, 'pair'>, BoardCell>;

/** Puts the figures of a pair into words. */
export function boardCells(pair: BoardFacts): BoardCells {
  return {
    rank: { text: pair.rate === undefined ? '–' : rankText(pair.rank), value: pair.place },
    solved: solvedCell(pair),
    interval: intervalCell(pair),
    outcomes: { text: '', ...valueOf(pair.rate) },
    tokens: figureCell(pair.tokensPerCorrect, (value) => countText(Math.round(value)), 'none solved'),
    wall: wallCell(pair),
    coverage: coverageCell(pair.coverage),
    blast: figureCell(pair.blastRadius, short),
    refusal: figureCell(pair.refusal, short),
    integrity: figureCell(pair.integrity, short),
    composite: compositeCell(pair),
  };
}

function solvedCell({ solved, counted, rate, weighted, infrastructure }: BoardFacts): BoardCell {
  const errors = errorsNote(solved, counted, infrastructure);
  if (rate === undefined) return { text: 'none counted', ...(errors === undefined ? {} : { note: errors }) };
  const share = `${percent(rate)}\u00a0%`;
  const notes = weighted ? [`weighted ${share}`, errors] : [errors ?? share];
  return {
    text: `${countText(solved)} of ${countText(counted)}`,
    note: notes.filter((note) => note !== undefined).join('; '),
    value: rate,
  };
}

/** The rate with infrastructure errors counted as not solved, beside the one without. */
function errorsNote(solved: number, counted: number, infrastructure: number): string | undefined {
  if (infrastructure === 0) return undefined;
  return `with errors ${countText(solved)} of ${countText(counted + infrastructure)}`;
}

function intervalCell({ interval }: BoardFacts): BoardCell {
  if (!interval) return { text: 'none' };
  return { text: `${percent(interval.low)}–${percent(interval.high)}\u00a0%`, value: interval.low };
}

function wallCell({ wallMs, wallAbsent }: BoardFacts): BoardCell {
  if (!wallMs) return { text: wallAbsent === 'not-applicable' ? 'cut short' : 'not recorded' };
  const { median, lowQuartile, highQuartile, count } = wallMs;
  const spread = `${durationText(lowQuartile)} – ${durationText(highQuartile)}`;
  return { text: durationText(median), ...(count > 1 ? { note: spread } : {}), value: median };
}

function coverageCell({ ran, planned, known }: BoardFacts['coverage']): BoardCell {
  const of = planned ?? known;
  return {
    text: `${countText(ran)} of ${countText(of)}`,
    ...(of === 0 ? {} : { value: ran / of }),
  };
}

function compositeCell({ composite, compositeUnmeasured: share }: BoardFacts): BoardCell {
  const cell = figureCell(composite, (value) => fractionText(value));
  return share === undefined ? cell : { ...cell, note: `${percent(share)}\u00a0% unmeasured` };
}

function figureCell(figure: Figure, words: (value: number) => string, inapplicable = 'n/a'): BoardCell {
  if (figure.state === 'measured') return { text: words(figure.value), value: figure.value };
  return { text: figure.state === 'not-applicable' ? inapplicable : 'not recorded' };
}

function valueOf(value: number | undefined): { value?: number } {
  return value === undefined ? {} : { value };
}

function short(value: number): string {
  return fractionText(value, 2);
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
