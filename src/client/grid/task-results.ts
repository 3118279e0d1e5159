import type { TaskResults } from '../../stats/compare-tasks.ts';
import { isCounted, isSolved } from '../../stats/solved-kinds.ts';
import { type SquareState, squareState } from '../../stats/square-state.ts';
import type { GridData } from './grid-data.ts';

/** What a pair solved, a place a task; only for the chosen tasks where some are. */
export function taskResults(grid: GridData, pair: number, tasks?: readonly number[]): TaskResults {
  const row = grid.document.pairs[pair];
  const places = tasks ?? grid.document.tasks.map((_, place) => place);
  const states = places.map((place) => squareState(row?.squares[place]));
  return {
    solved: row?.solvedRuns
      ? places.map((place) => row.solvedRuns?.[place] ?? 0)
      : states.map((state) => Number(isOutcome(state) && isSolved(state))),
    counted: row?.countedRuns
      ? places.map((place) => row.countedRuns?.[place] ?? 0)
      : states.map((state) => Number(isOutcome(state) && isCounted(state))),
  };
}

function isOutcome(
  state: SquareState,
): state is Exclude<SquareState, 'mixed' | 'withdrawn' | 'planned' | 'absent'> {
  return !['mixed', 'withdrawn', 'planned', 'absent'].includes(state);
}
