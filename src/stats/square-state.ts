import { type OutcomeKind, outcomeKinds } from './outcome-kind.ts';

/** What one square of a grid of pairs and tasks shows: the outcome of the runs of a cell, or why there is none. */
export type SquareState =
  | OutcomeKind
  /** Repeats of one cell that did not all end alike: some solved the task. */
  | 'mixed'
  | 'withdrawn'
  /** A sweep planned the cell, and no run of it was published. */
  | 'planned'
  | 'absent';

/** The letter of each state, so that a row of a grid is one short text. */
const codes: readonly (readonly [SquareState, string])[] = [
  ...outcomeKinds.map((kind, index) => [kind, String.fromCharCode(97 + index)] as const),
  ['mixed', 'm'],
  ['withdrawn', 'w'],
  ['planned', '-'],
  ['absent', '.'],
];

const byState = new Map(codes);
const byCode = new Map(codes.map(([state, code]) => [code, state]));

/** Every state that a square can have, outcomes first in the order of their rules. */
export const squareStates: readonly SquareState[] = codes.map(([state]) => state);

/** One letter for a state. */
export function squareCode(state: SquareState): string {
  return byState.get(state) ?? '.';
}

/** The state of a letter; absent for a letter that stands for none. */
export function squareState(code: string | undefined): SquareState {
  return byCode.get(code ?? '.') ?? 'absent';
}

/** Whether runs stand behind a square. */
export function hasRuns(state: SquareState): boolean {
  return state !== 'planned' && state !== 'absent';
}
