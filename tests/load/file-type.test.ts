import { expect, test } from 'vitest';
import { type EntryKind, fileType } from '../../src/load/file-type.ts';

function anEntry(kind: Partial<Record<keyof EntryKind, boolean>>): EntryKind {
  return {
    isSymbolicLink: () => kind.isSymbolicLink ?? false,
    isFIFO: () => kind.isFIFO ?? false,
    isSocket: () => kind.isSocket ?? false,
  };
}

test.each([
  [{ isSymbolicLink: true }, 'a symbolic link'],
  [{ isFIFO: true }, 'a pipe'],
  [{ isSocket: true }, 'a socket'],
  [{}, 'a device'],
] as const)('an entry with %j is called %s', (kind, words) => {
  expect(fileType(anEntry(kind))).toBe(words);
});
