import type { BoardRow } from '../../../src/client/board/board-row.ts';
import type { BoardCells } from '../../../src/text/board-cells.ts';

/** A row with values on the columns given. */
export function aRow(
  names: {
    cli?: string;
    model?: string;
    vendor?: string;
    kinds?: string[];
    top?: boolean;
    ran?: boolean;
  } = {},
  values: Partial<Record<keyof BoardCells, number>> = {},
): BoardRow {
  const cells = Object.entries(values).map(([column, value]) => [column, { text: String(value), value }]);
  return {
    cli: 'fernhand',
    model: 'elmgate/heron-8b',
    vendor: 'elmgate',
    kinds: ['passed'],
    top: true,
    ran: true,
    ...names,
    cells: Object.fromEntries(cells) as BoardRow['cells'],
  };
}
