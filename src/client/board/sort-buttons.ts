import { type BoardColumn, boardColumns, columnWords } from '../../text/board-columns.ts';
import { makeElement } from '../make-element.ts';
import type { Choice } from './choice.ts';

/** Puts a button for sorting into the head of every column. */
export function addSortButtons(heads: readonly HTMLElement[], sortBy: (column: BoardColumn) => void): void {
  for (const head of heads) {
    const column = boardColumns.find((name) => name === head.dataset['c']);
    if (column === undefined || column === 'outcomes') continue;
    const button = makeElement('button', { type: 'button', className: 'sort' });
    button.ariaLabel = `Sort by ${columnWords[column].label}`;
    button.addEventListener('click', () => {
      sortBy(column);
    });
    head.append(button);
  }
}

/** Says in the heads which column the rows are sorted by. */
export function markSorted(heads: readonly HTMLElement[], { sort, descending }: Choice): void {
  for (const head of heads) {
    if (head.dataset['c'] === sort) head.ariaSort = descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}
