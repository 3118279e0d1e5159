import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { TableRow } from '../../../src/export/tables/column.ts';
import { parquetBytes } from '../../../src/export/tables/parquet-bytes.ts';

const count = 10_001;

function* rows(): Generator<TableRow> {
  for (let run = 1; run <= count; run += 1) yield { task: `task ${String(run % 7)}`, run };
}

const bytes = parquetBytes(rows());
const file = new Uint8Array(bytes).buffer;

test('a long table is written in groups of rows, so that few are in memory at once', () => {
  const groups = parquetMetadata(file).row_groups.map(({ num_rows: length }) => Number(length));
  expect(groups).toEqual([10_000, 1]);
});

test('the rows of all groups are read back in their order', async () => {
  const read = await parquetReadObjects({ file, columns: ['task', 'run', 'pass'] });
  expect(read).toEqual(Array.from(rows(), ({ task, run }) => ({ task, run: BigInt(run ?? 0), pass: null })));
});

test('a table without rows is a file without rows', async () => {
  expect(await parquetReadObjects({ file: new Uint8Array(parquetBytes([])).buffer })).toEqual([]);
});
