import type { OutcomeKind } from './outcome-kind.ts';
import { isCounted, isSolved } from './solved-kinds.ts';
import type { Fact, TaskFacts } from './task-facts.ts';

/** The axes whose values stand in files of their own, to be read when they are asked for. */
export const factAxes = ['wall', 'tokens', 'blast', 'refusal', 'integrity', 'composite', 'credited'] as const;

/** One such axis. */
export type FactAxis = (typeof factAxes)[number];

/** How every pair did on every task, in few bytes: what the leaderboard reads when a reader picks tasks. */
export interface BoardTasks {
  tasks: { id: string; category?: string; language?: string }[];
  sweeps: string[];
  /** Every way in which the runs of a cell ended together. */
  mixes: OutcomeKind[][];
  /** In the order of the leaderboard. */
  pairs: BoardPair[];
}

/** One pair: a letter a task, in the order of the tasks. */
export interface BoardPair {
  cli: string;
  model: string;
  /** Letter of the mix; a space where the pair has no run of the task. */
  mixes: string;
  /** Letter of the sweep; a space likewise. Absent where there is one sweep. */
  sweeps?: string;
}

/** Values of one axis: exact, or rounded to what one letter can say. */
export interface BoardAxis {
  /**
   * Where nothing is rounded a list with commas for each pair: three digits each, empty not recorded, "-" not
   * applicable. Else a letter a task; a space not recorded, "!" not applicable.
   */
  pairs: string[];
  /** Set where values are rounded. Above 1 the letter counts powers of it, from 1 up; else steps of that size, from 0. */
  step?: number;
}

/** Ratio of neighbouring times and tokens on a large site: each is at most 1.5 % off. */
export const coarseStep = 1.03;

/** Distance of neighbouring shares on a large site: each is at most 0.005 off. */
export const coarseShare = 0.01;

const firstLetter = 0x23;

/** The letter of a position in a list. No quotation mark, no backslash: they would be escaped. */
export function letterOf(at: number): string {
  const code = firstLetter + at;
  return String.fromCharCode(code >= 0x5c ? code + 1 : code);
}

/** The position that a letter stands for; undefined for a space. */
export function placeOf(letter: string | undefined): number | undefined {
  if (letter === undefined || letter === ' ') return undefined;
  const code = letter.charCodeAt(0);
  return code - firstLetter - (code > 0x5c ? 1 : 0);
}

/** A value in three digits. */
export function factText(fact: Fact): string {
  if (typeof fact === 'number') return String(Number(fact.toPrecision(3)));
  return fact === 'not-applicable' ? '-' : '';
}

/** The value of a text. */
export function factOfText(text: string | undefined): Fact {
  if (text === undefined || text === '') return 'not-recorded';
  return text === '-' ? 'not-applicable' : Number(text);
}

/** What a cell says, of its runs' outcomes and its values on the axes that were read. */
export function factsFrom(mix: readonly OutcomeKind[], on: (axis: FactAxis) => Fact): TaskFacts {
  return {
    solved: mix.filter(isSolved).length,
    counted: mix.filter(isCounted).length,
    wallMs: on('wall'),
    tokens: on('tokens'),
    blastRadius: on('blast'),
    refusal: on('refusal'),
    integrity: on('integrity'),
    composite: on('composite'),
    credited: on('credited'),
  };
}

/** A value of at least 0 as a letter. Where letters count powers, values below 1 are 0. */
export function factLetter(fact: Fact, step: number): string {
  if (typeof fact !== 'number') return fact === 'not-applicable' ? '!' : ' ';
  if (step <= 1) return letterOf(Math.round(fact / step));
  return letterOf(fact < 1 ? 0 : 1 + Math.round(Math.log(fact) / Math.log(step)));
}

/** The value of such a letter. */
export function factOfLetter(letter: string, step: number): Fact {
  if (letter === '!') return 'not-applicable';
  const place = placeOf(letter);
  if (place === undefined) return 'not-recorded';
  if (step <= 1) return place * step;
  return place === 0 ? 0 : step ** (place - 1);
}

/** The values of a pair on an axis, by task. */
export function axisFacts({ pairs, step }: BoardAxis, pair: number): Fact[] {
  const text = pairs[pair] ?? '';
  if (step === undefined) return text.split(',').map(factOfText);
  return [...text].map((letter) => factOfLetter(letter, step));
}
