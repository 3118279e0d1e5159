import { stringify } from 'csv-stringify/sync';
import type { TableValue } from './column.ts';

/**
 * Rows as CSV (RFC 4180, lines end with CR LF). A text that a spreadsheet would run as a formula, because it begins
 * with =, +, -, @ or the like, gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly TableValue[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true, cast: { number: String } },
  );
}
