import type { BoardCell, BoardCells } from '../../text/board-cells.ts';
import type { BoardColumn } from '../../text/board-columns.ts';

/** A row as the browser knows it. */
export interface BoardRow {
  cli: string;
  model: string;
  vendor: string;
  /** Outcomes that occur. */
  kinds: string[];
  /** Whether no pair is shown to be better. */
  top: boolean;
  /** Whether it has a run of the chosen tasks; rows without one are left out. */
  ran: boolean;
  cells: Partial<BoardCells>;
}

/** The square of a row in a column. */
export function cellOf(row: BoardRow, column: BoardColumn): BoardCell | undefined {
  return column === 'pair' ? { text: `${row.cli} × ${row.model}` } : row.cells[column];
}
