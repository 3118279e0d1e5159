import type { TableRow } from './column.ts';
import { csvBytes } from './csv-bytes.ts';
import { parquetBytes } from './parquet-bytes.ts';
import type { Table } from './table.ts';

/** The formats of a table, by the ending of their file. */
export const tableFormats = ['csv', 'jsonl.gz', 'parquet'] as const;

/** A format of a table. */
export type TableFormat = (typeof tableFormats)[number];

/** Tables one after the other as one file of a format. */
export function tableFile(tables: readonly Table[], format: TableFormat): Uint8Array {
  if (format === 'csv') return csvBytes(rowsOf(tables));
  if (format === 'jsonl.gz') return Buffer.concat(tables.map((table) => table.jsonLines()));
  return parquetBytes(rowsOf(tables));
}

function* rowsOf(tables: readonly Table[]): Generator<TableRow> {
  for (const table of tables) yield* table.rows();
}
