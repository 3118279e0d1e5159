import { stringify } from 'csv-stringify/sync';
import type { TableRow, TableValue } from './column.ts';
import { columns } from './columns.ts';

/** Rows that are made into text at once. */
const stretch = 500;

/**
 * Rows as CSV in UTF-8 (RFC 4180, lines end with CR LF), under a line of the column names. A text that a spreadsheet
 * would run as a formula, because it begins with =, +, -, @ or the like, gets an apostrophe in front.
 */
export function csvBytes(rows: Iterable<TableRow>): Buffer {
  const names = columns.map(({ name }) => name);
  const parts: Buffer[] = [];
  let waiting: TableValue[][] = [names];
  for (const row of rows) {
    waiting.push(names.map((name) => row[name]));
    if (waiting.length < stretch) continue;
    parts.push(linesOf(waiting));
    waiting = [];
  }
  parts.push(linesOf(waiting));
  return Buffer.concat(parts);
}

function linesOf(rows: TableValue[][]): Buffer {
  if (rows.length === 0) return Buffer.alloc(0);
  return Buffer.from(
    stringify(rows, { record_delimiter: 'windows', escape_formulas: true, cast: { number: String } }),
  );
}
