import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { columns } from '../../../src/export/tables/columns.ts';
import { documents } from '../../../src/export/documents.ts';
import { aCell } from '../../support/a-cell.ts';
import { collect } from '../../support/collect.ts';
import { loadFolder } from '../../support/load-folder.ts';
import { realSite } from '../../support/real-site.ts';
import { tempDir } from '../../support/temp-dir.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Row = Record<string, string | number | null>;

async function filesOf(site: Awaited<ReturnType<typeof realSite>>): Promise<Map<string, Buffer>> {
  const all = await collect(documents(site, { base: '/' }));
  const tables = all.filter(({ path }) => path.startsWith('download/'));
  return new Map(tables.map(({ path, body }) => [path, Buffer.from(body)]));
}

const real = await filesOf(await realSite());

function bytes(path: string, files = real): Buffer {
  const found = files.get(path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

/** The rows of the JSON lines, an absent key as null, as the other formats have it. */
function linesOf(path: string, files = real): Row[] {
  const lines = gunzipSync(bytes(path, files)).toString().trimEnd().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as Row;
    return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
  });
}

/** The rows of the CSV, read by a strict reader, each value as its column says. */
function csvRows(path: string, files = real): Row[] {
  const rows = parse(bytes(path, files), { columns: true, relax_column_count: false }) as Record<
    string,
    string
  >[];
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name, type }) => [name, typed(row[name] ?? '', type)])),
  );
}

function typed(text: string, type: string): string | number | null {
  if (text === '') return null;
  return type === 'string' ? text : Number(text);
}

async function parquetRows(path: string): Promise<Row[]> {
  const file = bytes(path);
  const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer });
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name }) => {
        const value = row[name] as string | number | bigint | null;
        return [name, typeof value === 'bigint' ? Number(value) : value];
      }),
    ),
  );
}

describe('the tables of the published cells', () => {
  test('hold the same rows in every format, and each run once', async () => {
    const rows = linesOf('download/cells.jsonl.gz');
    expect(rows).toHaveLength(72);
    expect(csvRows('download/cells.csv')).toEqual(rows);
    expect(await parquetRows('download/cells.parquet')).toEqual(rows);
    const keys = rows.map((row) =>
      JSON.stringify(['sweep_id', 'cli', 'model', 'task', 'run'].map((key) => row[key])),
    );
    expect(new Set(keys).size).toBe(72);
  });

  test('are the tables of the sweeps, one after the other', () => {
    const sweeps = [...real.keys()].filter((path) => /^download\/sweep\/[^/]+\/cells\.jsonl\.gz$/.test(path));
    expect(sweeps).toHaveLength(3);
    expect(sweeps.flatMap((path) => linesOf(path))).toEqual(linesOf('download/cells.jsonl.gz'));
  });

  test('have an empty value and a state where nothing was measured, never a zero', () => {
    const rows = linesOf('download/cells.jsonl.gz');
    const absent = rows.filter((row) => row['tokens_per_correct_state'] !== 'measured');
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.filter((row) => row['tokens_per_correct'] !== null)).toEqual([]);
  });

  test('can be asked by a database, with numbers as numbers', async () => {
    const file = join(tempDir(), 'cells.parquet');
    writeFileSync(file, bytes('download/cells.parquet'));
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    const answer = await database.runAndReadAll(
      `select outcome, count(*)::int as runs, sum(run)::int as repeats from '${file}' where cli = 'opencode' group by outcome order by outcome`,
    );
    const rows = linesOf('download/cells.jsonl.gz').filter((row) => row['cli'] === 'opencode');
    const counted = Map.groupBy(rows, (row) => row['outcome']);
    expect(answer.getRowObjects()).toEqual(
      [...counted]
        .map(([outcome, group]) => ({ outcome, runs: group.length, repeats: group.length }))
        .sort((left, right) => (String(left.outcome) < String(right.outcome) ? -1 : 1)),
    );
  });

  test('are described, column by column and file by file', async () => {
    const text = bytes('download/datapackage.json').toString();
    await expect(text).toMatchFileSnapshot('../../expected/export/datapackage.json');
  });
});

describe('a text that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', 'a,"b"\nc'])(
    '%j is text in every format',
    async (task) => {
      const { site } = await loadFolder({ 'sweeps/spring/a.json': aCell({ task }) });
      const files = await filesOf(site);
      expect(linesOf('download/cells.jsonl.gz', files)[0]?.['task']).toBe(task);
      const [row] = csvRows('download/cells.csv', files);
      expect(row?.['task']).toBe(/^[=+\-@\t]/.test(task) ? `'${task}` : task);
    },
  );
});
