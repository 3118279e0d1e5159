import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashInputs } from '../../src/load/hash-inputs.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('every file that is read has the hash of its bytes, by its path', () => {
  const dataDir = tempDir();
  const long = `"${'x'.repeat(3_000_000)}"`;
  writeFiles(dataDir, { 'site.json': '{}', 'sweeps/may/a.json': long, 'README.md': 'not read' });
  expect(hashInputs(dataDir, [])).toEqual({ 'site.json': sha256('{}'), 'sweeps/may/a.json': sha256(long) });
});

test('a private text in the name of a file is not told', () => {
  const dataDir = tempDir();
  writeFiles(dataDir, { 'sweeps/may/zelda@hyrule.example.json': '{}' });
  expect(Object.keys(hashInputs(dataDir, []))).toEqual(['sweeps/may/[email]']);
});
