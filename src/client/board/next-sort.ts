import { type BoardColumn, columnWords } from '../../text/board-columns.ts';
import type { Choice } from './choice.ts';

/** How the table is sorted after a column's button: best first, and the other way round when it was so already. */
export function nextSort(
  { sort, descending }: Pick<Choice, 'sort' | 'descending'>,
  column: BoardColumn,
): { sort: BoardColumn; order: '' | 'up' | 'down' } {
  const bestDown = columnWords[column].best === 'high';
  if (sort !== column || descending !== bestDown) return { sort: column, order: '' };
  return { sort: column, order: bestDown ? 'up' : 'down' };
}
