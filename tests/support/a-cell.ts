import type { Cell } from '../../schemas/cell.ts';

/** A run with the four ids and nothing else, or with the parts given. */
export function aCell(parts: Partial<Cell> = {}): Cell {
  return { sweep_id: 'spring', cli: 'acme', model: 'maker/model-1', task: 'words/reverse', ...parts };
}
