import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Hashes, readHashes, sha256, writeHashes } from '../../src/publish/hashes.ts';
import { tempDir } from '../support/temp-dir.ts';

/** Sorted by path. */
function many(count: number): Hashes {
  const entries = Array.from({ length: count }, (_, index): [string, string] => [
    `cell/"${String(index)}" ü/index.html`,
    sha256(String(index)),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test.each([0, 1, 2000, 2001, 4500])(
  'hashes.json of %i outputs is the JSON that it would be in one piece, and reads back',
  (count) => {
    const siteDir = tempDir();
    const hashes = { outputs: many(count), inputs: many(3) };
    writeHashes(siteDir, hashes);
    const text = readFileSync(join(siteDir, 'hashes.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify(hashes, undefined, 1)}\n`);
    expect(readHashes(siteDir)).toEqual(hashes);
  },
);

test('hashes.json is sorted by path, in whatever order the files were made', () => {
  const siteDir = tempDir();
  writeHashes(siteDir, { outputs: { b: sha256('b'), B: sha256('B'), a: sha256('a') }, inputs: {} });
  expect(Object.keys(readHashes(siteDir)?.outputs ?? {})).toEqual(['B', 'a', 'b']);
});

test('a hashes.json that is there already is not written over', () => {
  const siteDir = tempDir();
  writeHashes(siteDir, { outputs: {}, inputs: {} });
  expect(() => {
    writeHashes(siteDir, { outputs: {}, inputs: {} });
  }).toThrow('EEXIST');
});
