/** A place in a grid, from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** How many rows and columns a grid has. */
export interface GridSize {
  rows: number;
  columns: number;
}

const pageRows = 10;

/**
 * Where a key leads in a grid, after the grid pattern of the ARIA Authoring Practices: arrows, Home and End of the row, with
 * Ctrl of the grid, Page Up and Page Down. Undefined for a key that does not move.
 */
export function moveInGrid(
  from: GridPlace,
  key: string,
  size: GridSize,
  ctrl = false,
): GridPlace | undefined {
  const { row, column } = from;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Record<string, GridPlace> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    PageUp: { row: row - pageRows, column },
    PageDown: { row: row + pageRows, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last.row : row, column: last.column },
  };
  const to = moves[key];
  return to && { row: within(to.row, last.row), column: within(to.column, last.column) };
}

function within(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
