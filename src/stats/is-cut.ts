import type { Cell } from '../../schemas/cell.ts';

/** True when the source has cut the part at a JSON pointer short, or something around it. */
export function isCut(cell: Cell, pointer: string): boolean {
  const cuts = cell.source?.truncated ?? [];
  return cuts.some((cut) => pointer === cut || pointer.startsWith(`${cut}/`));
}
