import { modelName } from '../../text/model-name.ts';
import { type BoardCells } from '../../text/board-cells.ts';
import { type BoardColumn, boardColumns } from '../../text/board-columns.ts';
import type { BoardRow } from './board-row.ts';

/** Reads a row of the table as it was published. */
export function readRow(element: HTMLTableRowElement): BoardRow {
  const cells: Partial<BoardCells> = {};
  for (const td of element.querySelectorAll<HTMLElement>('td[data-c]')) {
    const column = boardColumns.find((name) => name === td.dataset['c']);
    if (column === undefined || column === 'pair') continue;
    const { v } = td.dataset;
    const note = td.querySelector(':scope > small')?.textContent;
    cells[column] = {
      text: td.querySelector(':scope > span')?.textContent ?? '',
      ...(note === undefined ? {} : { note }),
      ...(v === undefined ? {} : { value: Number(v) }),
    };
  }
  const { cli = '', model = '', vendor = modelName(model).vendor, kinds = '', top } = element.dataset;
  return { cli, model, vendor, kinds: kinds.split(' '), top: top !== undefined, ran: true, cells };
}

/** Writes the figures of a row into its table row. Squares of cells stay: what they show does not change. */
export function writeRow(element: HTMLTableRowElement, { cells }: BoardRow): void {
  for (const td of element.querySelectorAll<HTMLElement>('td[data-c]')) {
    const column = td.dataset['c'] as Exclude<BoardColumn, 'pair'>;
    const cell = cells[column];
    if (!cell || column === 'outcomes') continue;
    const span = td.querySelector(':scope > span');
    if (span) span.textContent = cell.text;
    writeNote(td, cell.note);
    td.classList.toggle('absent', cell.value === undefined);
  }
}

function writeNote(td: HTMLElement, note: string | undefined): void {
  const old = td.querySelector(':scope > small');
  if (note === undefined) return old?.remove();
  const small = old ?? document.createElement('small');
  small.textContent = note;
  if (!old) td.append(small);
}
