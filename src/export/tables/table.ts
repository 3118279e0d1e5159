import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { TableValue } from './column.ts';
import { columns } from './columns.ts';
import { csvText } from './csv-text.ts';
import { GzipLines } from './gzip-lines.ts';
import { parquetBytes } from './parquet-bytes.ts';

/** Rows that are made into CSV at once. */
const stretch = 500;

/** The formats of a table, by the ending of their file. */
export const tableFormats = ['csv', 'jsonl.gz', 'parquet'] as const;

/** A format of a table. */
export type TableFormat = (typeof tableFormats)[number];

/** The runs of one sweep as rows, gathered one by one in the form of every format. */
export class Table {
  readonly #values: TableValue[][] = columns.map(() => []);
  readonly #csv: string[] = [];
  readonly #lines = new GzipLines();
  #waiting: TableValue[][] = [];

  add(run: PublishedRun): void {
    const row = columns.map(({ valueOf }) => valueOf(run));
    for (const [index, value] of row.entries()) this.#values[index]?.push(value);
    // Keys without a value are left out by JSON.stringify: absence is no null.
    this.#lines.add(JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))));
    this.#waiting.push(row);
    if (this.#waiting.length >= stretch) this.#flush();
  }

  /** Number of rows. */
  get rows(): number {
    return this.#values[0]?.length ?? 0;
  }

  /** Rows as CSV, without the line of the column names. */
  csvRows(): string {
    this.#flush();
    return this.#csv.join('');
  }

  /** Rows as gzipped JSON lines. */
  jsonLines(): Buffer {
    return this.#lines.bytes();
  }

  /** Values by column. */
  values(): readonly (readonly TableValue[])[] {
    return this.#values;
  }

  #flush(): void {
    if (this.#waiting.length > 0) this.#csv.push(csvText(this.#waiting));
    this.#waiting = [];
  }
}

/** Tables one after the other as one file of a format. */
export function tableFile(tables: readonly Table[], format: TableFormat): string | Uint8Array {
  if (format === 'csv')
    return csvText([columns.map(({ name }) => name)]) + tables.map((table) => table.csvRows()).join('');
  if (format === 'jsonl.gz') return Buffer.concat(tables.map((table) => table.jsonLines()));
  return parquetBytes(columns.map((_, index) => tables.flatMap((table) => table.values()[index] ?? [])));
}
