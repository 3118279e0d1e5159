import type { SquareState } from '../stats/square-state.ts';
import { type OutcomeWords, outcomeWords } from './outcome-words.ts';
import { withdrawnWords } from './withdrawn-words.ts';

/** What is said of a square in a grid of pairs and tasks. */
export type SquareWords = Omit<OutcomeWords, 'heading'>;

const other = {
  mixed: {
    short: 'repeats differ',
    meaning: 'Some repeats of the cell solved the task and some did not.',
    tone: 'part',
    sign: 'wave',
  },
  withdrawn: withdrawnWords,
  planned: {
    short: 'planned, no run',
    meaning: 'A sweep planned the cell, and no run of it was published.',
    tone: 'none',
    sign: 'gap',
  },
  absent: {
    short: 'no run',
    meaning: 'No run of this pair on this task was published, and no sweep says that it was planned.',
    tone: 'none',
    sign: 'gap',
  },
} as const satisfies Record<string, SquareWords>;

/** The words and the sign of a square. */
export function squareWords(state: SquareState): SquareWords {
  return isOther(state) ? other[state] : outcomeWords(state);
}

function isOther(state: SquareState): state is keyof typeof other {
  return state in other;
}
