import { createHash } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MAX_RUN_BYTES } from '../../src/load/limits.ts';
import type { RunRecord } from '../../src/load/read-records.ts';
import { recordsOf, runFile, runLine } from '../support/run-files.ts';

const lines = `${runLine(1)}\n\n  \r\n${runLine(2)}\n${runLine(3)}`;

function seen(records: readonly RunRecord[]): [number | undefined, number | undefined, string[]][] {
  return records.map(({ line, value, problems }) => [line, value?.run, problems.map(({ rule }) => rule)]);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('a .json file is one run, with the sha256 and the size of its bytes', async () => {
  const text = `\uFEFF${runLine(4)}\n`;
  const [record, ...others] = await recordsOf(runFile('a.json', text));
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    problems: [],
    value: { run: 4 },
  });
  expect(record?.line).toBeUndefined();
});

test.each([
  ['a.jsonl', lines],
  ['a.jsonl.gz', gzipSync(lines)],
  ['a.jsonl.zst', zstdCompressSync(lines)],
  [
    'parts.jsonl.gz',
    Buffer.concat([gzipSync(`${runLine(1)}\n\n\n`), gzipSync(`${runLine(2)}\n${runLine(3)}`)]),
  ],
  [
    'parts.jsonl.zst',
    Buffer.concat([
      zstdCompressSync(`${runLine(1)}\n\n\n`),
      zstdCompressSync(`${runLine(2)}\n${runLine(3)}`),
    ]),
  ],
])('%s gives one run a line that is not blank, with its line and sha256', async (name, content) => {
  const records = await recordsOf(runFile(name, content));
  expect(seen(records)).toEqual([
    [1, 1, []],
    [4, 2, []],
    [5, 3, []],
  ]);
  expect(records.map((record) => record.sha256)).toEqual([1, 2, 3].map((run) => sha256(runLine(run))));
});

test('a fault in one line leaves the others alone', async () => {
  const records = await recordsOf(runFile('a.jsonl', `${runLine(1)}\n{"run": 2}\n${runLine(3)}\n`));
  expect(seen(records)).toEqual([
    [1, 1, []],
    [2, undefined, ['missing-field', 'missing-field', 'missing-field', 'missing-field']],
    [3, 3, []],
  ]);
});

test.each([
  ['gzip', 'a.jsonl.gz', gzipSync],
  ['Zstandard', 'a.jsonl.zst', zstdCompressSync],
])('a %s archive that is cut keeps the lines before the cut and says so', async (_, name, pack) => {
  const start = Array.from({ length: 5000 }, (__, index) => runLine(index + 1)).join('\n');
  const second = Buffer.from(pack(`\n${runLine(9)}`));
  const records = await recordsOf(
    runFile(name, Buffer.concat([pack(start), second.subarray(0, second.length - 6)])),
  );
  expect(records.length).toBeGreaterThan(1);
  expect(records.at(-1)?.problems.map(({ rule, message }) => [rule, message.slice(0, 23)])).toEqual([
    ['damaged-archive', 'the archive is damaged '],
  ]);
  expect(records.slice(0, -1).every(({ value }) => value !== undefined)).toBe(true);
});

test('bytes after the end of an archive are a fault', async () => {
  for (const [name, content] of [
    ['a.jsonl.gz', gzipSync(runLine(1))],
    ['a.jsonl.zst', zstdCompressSync(runLine(1))],
  ] as const) {
    const records = await recordsOf(runFile(name, Buffer.concat([content, Buffer.from('more')])));
    expect(records.at(-1)?.problems.map(({ rule }) => rule)).toEqual(['damaged-archive']);
  }
});

test('an archive of nothing holds no run', async () => {
  expect(seen(await recordsOf(runFile('a.jsonl.gz', gzipSync(''))))).toEqual([
    [undefined, undefined, ['empty-file']],
  ]);
  expect(seen(await recordsOf(runFile('a.jsonl.zst', '')))).toEqual([[undefined, undefined, ['empty-file']]]);
});

test('a file above 32 MiB is refused by its size, without being read', async () => {
  const records = await recordsOf(runFile('a.json', Buffer.alloc(MAX_RUN_BYTES + 1, 0x20)));
  expect(seen(records)).toEqual([[undefined, undefined, ['too-large']]]);
  expect(records.map(({ sha256: digest }) => digest)).toEqual(['']);
});

test('a line that unpacks to more than 32 MiB is refused, and the next line is read', async () => {
  const blank = Buffer.alloc(MAX_RUN_BYTES + 1, 0x20);
  const records = await recordsOf(
    runFile('a.jsonl.zst', zstdCompressSync(Buffer.concat([blank, Buffer.from(`\n${runLine(2)}\n`)]))),
  );
  expect(seen(records)).toEqual([
    [1, undefined, ['too-large']],
    [2, 2, []],
  ]);
});

test('what the file system refuses is thrown, not reported as a fault of the data', async () => {
  const file = { ...runFile('a.jsonl.gz', ''), absolutePath: '/nowhere/a.jsonl.gz' };
  await expect(recordsOf(file)).rejects.toThrow('ENOENT');
});
