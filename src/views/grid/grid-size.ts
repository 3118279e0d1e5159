import { cellPath } from '../../routes/page-paths.ts';
import type { Grid } from './grid.ts';

/** Squares that a page shows as a table of links; beyond, a table would be slow to lay out and to walk through. */
export const mostTableSquares = 6000;

/** Characters of a page that the squares of a table may take. */
const mostCharacters = 1_200_000;
const charactersOfTags = 170;

/** Whether a page can hold a grid as a table with one link a square, and stay far below 2 MiB. */
export function fitsATable({ pairs, tasks }: Grid): boolean {
  if (pairs.length * tasks.length > mostTableSquares) return false;
  let characters = pairs.length * tasks.length * charactersOfTags;
  for (const { cells } of pairs) for (const entry of cells.values()) characters += 2 * cellPath(entry).length;
  return characters <= mostCharacters;
}
