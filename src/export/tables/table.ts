import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { TableRow, TableValue } from './column.ts';
import { columns } from './columns.ts';
import { GzipLines } from './gzip-lines.ts';

/** The runs of one sweep as rows, gathered one by one and kept as gzipped JSON lines, which take a tenth of their size. */
export class Table {
  readonly #lines = new GzipLines();
  #length = 0;

  add(run: PublishedRun): void {
    const row: Record<string, TableValue> = {};
    for (const { name, valueOf } of columns) row[name] = valueOf(run);
    // Keys without a value are left out by JSON.stringify: absence is no null.
    this.#lines.add(JSON.stringify(row));
    this.#length += 1;
  }

  /** Number of rows. */
  get length(): number {
    return this.#length;
  }

  /** The rows in their order, read anew at each call. */
  *rows(): Generator<TableRow> {
    for (const line of this.#lines.lines()) yield JSON.parse(line) as TableRow;
  }

  /** Rows as gzipped JSON lines. */
  jsonLines(): Buffer {
    return this.#lines.bytes();
  }
}
