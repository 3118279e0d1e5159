import type { CellEntry } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import type { SquareState } from '../../stats/square-state.ts';
import { plural } from '../../text/numbers.ts';
import type { Tone } from '../../text/outcome-words.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Sign } from '../../text/sign.ts';
import { squareWords } from '../../text/square-words.ts';
import type { Grid, GridPair } from '../grid/grid.ts';
import { squareOf } from '../grid/square-of.ts';

/** One pair on one task. */
export interface MatrixSquare {
  state: SquareState;
  sign: Sign;
  tone: Tone;
  /** "passed", or why there is no run. */
  label: string;
  /** What else is known, for the card: "15.4 s". */
  facts: string[];
  /** Page of the cell; absent where there is no run. */
  path?: string;
}

/** The square of a pair on a task. */
export function matrixSquare(grid: Grid, pair: GridPair, place: number): MatrixSquare {
  const entry = pair.cells.get(place);
  return entry ? cellSquare(entry) : missingSquare(grid, pair, place);
}

function cellSquare(entry: CellEntry): MatrixSquare {
  const { state, solved } = squareOf(entry);
  const { short, sign, tone } = squareWords(state);
  return { state, sign, tone, label: short, facts: factsOf(entry, solved), path: cellPath(entry) };
}

function factsOf({ shown, runs }: CellEntry, solved: number): string[] {
  const { readings, sweepId, withdrawn } = shown;
  if (withdrawn) return withdrawn.reason === undefined ? [] : [withdrawn.reason];
  const repeats = runs.length === 1 ? [] : [`${String(solved)} of ${plural(runs.length, 'run')} solved it`];
  const wall = readings.wall.state === 'measured' ? [readingText('wall', readings.wall)] : [];
  const { tokensPerCorrect } = readings;
  const tokens =
    tokensPerCorrect.state === 'measured'
      ? [`${readingText('tokensPerCorrect', tokensPerCorrect)} tokens`]
      : [];
  return [...repeats, ...wall, ...tokens, sweepId];
}

function missingSquare({ plannedBy, tasks }: Grid, { cli, model }: GridPair, place: number): MatrixSquare {
  const sweepId = plannedBy({ cli, model, task: tasks[place]?.task ?? '' });
  const state = sweepId === undefined ? 'absent' : 'planned';
  const { short, sign, tone } = squareWords(state);
  const facts = sweepId === undefined ? [] : [`planned by ${sweepId}`];
  return { state, sign, tone, label: short, facts };
}
