import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Column, TableRow } from './column.ts';
import { columns } from './columns.ts';

/** Rows of a row group: what is in memory at once as values. */
const groupRows = 10_000;

const types: Record<Column['type'], 'INT64' | 'DOUBLE' | 'STRING'> = {
  integer: 'INT64',
  number: 'DOUBLE',
  string: 'STRING',
};

const integers = columns.filter(({ type }) => type === 'integer').map(({ name }) => name);

/** Rows as a Parquet file, written group by group; a value that does not exist is null. */
export function parquetBytes(rows: Iterable<TableRow>): Uint8Array {
  const writer = new ByteWriter();
  void parquetWriteRows({
    writer,
    rows: parquetRows(rows),
    columns: columns.map(({ name, type }) => ({ name, type: types[type], nullable: true })),
    rowGroupSize: groupRows,
  });
  return writer.getBytes();
}

/** Whole numbers are written from bigints; all else as it is. */
function* parquetRows(
  rows: Iterable<TableRow>,
): Generator<Record<string, string | number | bigint | undefined>> {
  for (const row of rows) {
    const values: Record<string, string | number | bigint | undefined> = { ...row };
    for (const name of integers) {
      const value = row[name];
      if (value !== undefined) values[name] = BigInt(value);
    }
    yield values;
  }
}
