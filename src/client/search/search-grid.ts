import { hasRuns } from '../../stats/square-state.ts';
import { squareWords } from '../../text/square-words.ts';
import type { GridData } from '../grid/grid-data.ts';
import { matchWords, type Words } from './match-words.ts';

/** What a search found in the grid, the best first. */
export interface GridHits {
  clis: string[];
  models: string[];
  pairs: number[];
  tasks: number[];
  /** The first cells, and how many there are. */
  cells: { pair: number; task: number }[];
  cellCount: number;
}

/** Cells that a page lists. */
export const mostCells = 60;

/**
 * Finds names by words, all of which must occur. A cell is found where each word occurs in its CLI, its model, its task with
 * category and language, or its outcome; so no index of cells is needed, however many there are.
 */
export function searchGrid(grid: GridData, words: Words): GridHits {
  const { clis, models, tasks } = grid.document;
  const modelIds = models.map(({ id }) => id);
  const pairNames = grid.pairs.map(({ cli, model }) => `${cli} ${model}`);
  const taskTexts = tasks.map(({ id, category = '', language = '' }) => `${id} ${category} ${language}`);
  return {
    clis: best(clis, words).map((at) => clis[at] ?? ''),
    models: best(modelIds, words).map((at) => modelIds[at] ?? ''),
    pairs: best(pairNames, words),
    tasks: best(taskTexts, words),
    ...cellsOf(grid, { pairNames, taskTexts, words }),
  };
}

function best(texts: readonly string[], words: Words): number[] {
  return texts
    .map((text, at) => ({ at, score: matchWords(text, words).score }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ at }) => at);
}

interface CellQuery {
  pairNames: readonly string[];
  taskTexts: readonly string[];
  words: Words;
}

/** A cell has all words when those of its pair, its task and its outcome together do: one bit a word. */
function cellsOf(
  grid: GridData,
  { pairNames, taskTexts, words }: CellQuery,
): Pick<GridHits, 'cells' | 'cellCount'> {
  const all = 2 ** words.length - 1;
  const taskBits = taskTexts.map((text) => matchWords(text, words).bits);
  const stateBits = new Map<string, number>();
  const cells: GridHits['cells'] = [];
  let cellCount = 0;
  for (const [pair, name] of pairNames.entries()) {
    const pairBits = matchWords(name, words).bits;
    for (const [task, bits] of taskBits.entries()) {
      const state = grid.stateAt(pair, task);
      if (!hasRuns(state)) continue;
      const own = stateBits.get(state) ?? matchWords(squareWords(state).short, words).bits;
      stateBits.set(state, own);
      if ((pairBits | bits | own) !== all) continue;
      cellCount++;
      if (cells.length < mostCells) cells.push({ pair, task });
    }
  }
  return { cells, cellCount };
}
