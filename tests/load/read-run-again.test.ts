import { rmSync, writeFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readRunAgain } from '../../src/load/read-run-again.ts';
import { storedRun } from '../../src/load/stored-run.ts';
import { recordsOf, runFile, runLine } from '../support/run-files.ts';

const lines = Array.from({ length: 3000 }, (_, index) => runLine(index + 1)).join('\n');

test.each([
  ['a.json', `\uFEFF${runLine(1)}`],
  ['a.jsonl', `\uFEFF${lines}`],
  ['a.jsonl.gz', gzipSync(lines)],
  ['a.jsonl.zst', zstdCompressSync(lines)],
])('each run of %s reads the same a second time, in any order', async (name, content) => {
  const records = await recordsOf(runFile(name, content));
  for (const record of records.toReversed())
    expect(readRunAgain(storedRun(record, false))).toEqual(record.value);
});

test('what is kept of a run holds neither its text nor its value', async () => {
  const [record] = await recordsOf(runFile('a.jsonl', lines));
  expect(record && Object.keys(storedRun(record, false)).sort()).toEqual([
    'at',
    'file',
    'hasPrivateText',
    'line',
    'sha256',
  ]);
});

test('a file that was changed, cut or removed since is refused', async () => {
  const file = runFile('a.jsonl', lines);
  const last = (await recordsOf(file)).at(-1);
  if (!last) throw new Error('no record');
  const message = 'a.jsonl:3000: the file changed during the build';
  writeFileSync(file.absolutePath, lines.replace(/.(?=\}$)/, '9'));
  expect(() => readRunAgain(last)).toThrow(message);
  writeFileSync(file.absolutePath, lines.slice(0, 1000));
  expect(() => readRunAgain(last)).toThrow(message);
  rmSync(file.absolutePath);
  expect(() => readRunAgain(last)).toThrow(message);
});
