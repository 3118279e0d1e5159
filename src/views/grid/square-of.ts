import type { CellEntry } from '../../load/site-model.ts';
import { isCounted, isSolved } from '../../stats/solved-kinds.ts';
import type { SquareState } from '../../stats/square-state.ts';

/** What a cell contributes to a grid. */
export interface Square {
  state: SquareState;
  /** Runs of the newest sweep that solved the task, and those that say something about the agent. */
  solved: number;
  counted: number;
}

/** The square of a cell: the outcome of its shown run, unless repeats differ in whether they solved the task. */
export function squareOf({ shown, runs }: CellEntry): Square {
  const counted = runs.filter(({ withdrawn, outcome }) => !withdrawn && isCounted(outcome));
  const solved = counted.filter(({ outcome }) => isSolved(outcome)).length;
  const differ = solved > 0 && solved < counted.length;
  const state = differ ? 'mixed' : shown.withdrawn ? 'withdrawn' : shown.outcome;
  return { state, solved, counted: counted.length };
}
