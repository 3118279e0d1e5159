import type { PublishedGrid } from '../../../schemas/published-grid.ts';
import type { CellIds } from '../../routes/ids.ts';
import { type SquareState, squareState } from '../../stats/square-state.ts';

/** The grid of a site, as the browser reads it. */
export interface GridData {
  document: PublishedGrid;
  pairs: readonly { cli: string; model: string }[];
  /** What the square of a pair on a task shows. */
  stateAt: (pair: number, task: number) => SquareState;
  idsAt: (pair: number, task: number) => CellIds;
}

/** Makes the document of the grid easy to ask. */
export function gridData(document: PublishedGrid): GridData {
  const pairs = document.pairs.map(({ cli, model }) => ({
    cli: document.clis[cli] ?? '',
    model: document.models[model]?.id ?? '',
  }));
  return {
    document,
    pairs,
    stateAt: (pair, task) => squareState(document.pairs[pair]?.squares[task]),
    idsAt: (pair, task) => ({
      ...(pairs[pair] ?? { cli: '', model: '' }),
      task: document.tasks[task]?.id ?? '',
    }),
  };
}
