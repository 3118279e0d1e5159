import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, TableValue } from './column.ts';
import { columns } from './columns.ts';

const types: Record<Column['type'], 'INT64' | 'DOUBLE' | 'STRING'> = {
  integer: 'INT64',
  number: 'DOUBLE',
  string: 'STRING',
};

/** Values by column, in the order of the columns, as a Parquet file; a value that does not exist is null. */
export function parquetBytes(values: readonly (readonly TableValue[])[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, index) => ({
      name,
      type: types[type],
      nullable: true,
      data: (values[index] ?? []).map((value) => cellOf(value, type)),
    })),
  });
  return new Uint8Array(buffer);
}

function cellOf(value: TableValue, type: Column['type']): string | number | bigint | null {
  if (value === undefined) return null;
  return type === 'integer' && typeof value === 'number' ? BigInt(value) : value;
}
