import type { FactAxis } from '../../stats/board-tasks.ts';
import type { BoardColumn } from '../../text/board-columns.ts';
import type { Choice } from './choice.ts';

/** Axes in two parts: those that are read before the rows are ranked, and those that fill their columns after that. */
export interface ReadingOrder {
  first: FactAxis[];
  later: FactAxis[];
  /** Columns that wait for the later axes. */
  waiting: BoardColumn[];
}

const axesOf: Partial<Record<BoardColumn, readonly FactAxis[]>> = {
  tokens: ['tokens'],
  wall: ['wall'],
  blast: ['blast'],
  refusal: ['refusal'],
  integrity: ['integrity'],
  composite: ['composite', 'credited'],
};

/** Which axes the shown columns need, and when: tokens, times and what decides the order come first. */
export function readingOrder(
  columns: readonly BoardColumn[],
  { sort, weights }: Pick<Choice, 'sort' | 'weights'>,
): ReadingOrder {
  const weighed = Object.keys(weights) as BoardColumn[];
  const urgent = new Set<BoardColumn>(['tokens', 'wall', sort, ...weighed]);
  const needed = [...new Set([...columns, ...weighed])].filter((column) => axesOf[column]);
  const waiting = needed.filter((column) => !urgent.has(column));
  return {
    first: needed.filter((column) => urgent.has(column)).flatMap((column) => axesOf[column] ?? []),
    later: waiting.flatMap((column) => axesOf[column] ?? []),
    waiting,
  };
}
