import type { Tone } from '../text/outcome-words.ts';
import type { Sign } from '../text/sign.ts';
import type { Linked } from './linked.ts';

/** One cell of a table: text that may lead somewhere, with a sign where it names an outcome. */
export interface TextCell extends Linked {
  /** An address on another host that the data names. */
  url?: string;
  sign?: Sign;
  tone?: Tone;
}

/** A table of texts. */
export interface TextTable {
  columns: { text: string; isNumber?: boolean }[];
  rows: TextCell[][];
  /** How many rows there was no room for. */
  more: number;
}

/** As many as a reader looks through. */
const mostRows = 500;

/** Puts texts in a table. Only the rows that are shown are made. */
export function textTable<Item>(
  columns: TextTable['columns'],
  items: readonly Item[],
  rowOf: (item: Item) => TextCell[],
): TextTable {
  const shown = items.slice(0, mostRows);
  return { columns, rows: shown.map(rowOf), more: items.length - shown.length };
}
