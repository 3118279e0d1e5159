import { expect, test } from 'vitest';
import { flushTree } from '../../src/publish/flush.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

test('a folder is flushed file by file where the system has no program for it', () => {
  const folder = tempDir();
  writeFiles(folder, { 'a/b.txt': 'b' });
  expect(() => {
    flushTree(folder, 'no-such-program');
  }).not.toThrow();
});

test.each(['sync', 'no-such-program'])('a folder that cannot be flushed is an error (with %s)', (program) => {
  expect(() => {
    flushTree(`${tempDir()}/nowhere`, program);
  }).toThrow('ENOENT');
});
