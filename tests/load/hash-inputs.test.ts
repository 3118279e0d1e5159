import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashInputs } from '../../src/load/hash-inputs.ts';
import { judgedFiles } from '../../src/load/judged-files.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { realCells } from '../support/real-cells.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('every file that is read has the hash of its bytes, by its path', () => {
  const dataDir = tempDir();
  const long = `"${'x'.repeat(3_000_000)}"`;
  writeFiles(dataDir, { 'site.json': '{}', 'sweeps/may/a.json': long, 'README.md': 'not read' });
  expect(hashInputs(dataDir, { allow: [] })).toEqual({
    'site.json': sha256('{}'),
    'sweeps/may/a.json': sha256(long),
  });
});

test('a private text in the name of a file is not told', () => {
  const dataDir = tempDir();
  writeFiles(dataDir, { 'sweeps/may/zelda@hyrule.example.json': '{}' });
  expect(Object.keys(hashInputs(dataDir, { allow: [] }))).toEqual(['sweeps/may/[email]']);
});

test('a file that was judged has the hash of the bytes that were judged', async () => {
  const dataDir = 'tests/fixtures/folders/made-up';
  const { site } = await loadSite(dataDir);
  const known = judgedFiles(site);
  expect(known.size).toBeGreaterThan(2);
  expect(hashInputs(dataDir, { allow: [], known })).toEqual(hashInputs(dataDir, { allow: [] }));
});

test('a file of many runs has no hash of its own before it is hashed', async () => {
  const dataDir = tempDir();
  const lines = [...realCells()].slice(0, 3).map(([, cell]) => JSON.stringify(cell));
  writeFiles(dataDir, { 'sweeps/may/runs.jsonl': lines.join('\n') });
  expect(judgedFiles((await loadSite(dataDir)).site).size).toBe(0);
});
