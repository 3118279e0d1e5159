import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveInto } from '../../src/publish/move-into.ts';
import { readFiles } from '../support/read-files.ts';
import { tempDir } from '../support/temp-dir.ts';

function twoFolders(): { from: string; to: string } {
  const root = tempDir();
  const [from, to] = [join(root, 'from'), join(root, 'to')];
  mkdirSync(join(from, 'a'), { recursive: true });
  mkdirSync(to);
  writeFileSync(join(from, 'a/b.txt'), 'b');
  writeFileSync(join(from, 'c.txt'), 'c');
  return { from, to };
}

test('files and folders are moved', () => {
  const { from, to } = twoFolders();
  moveInto(from, to);
  expect(Object.keys(readFiles(to))).toEqual(['a/b.txt', 'c.txt']);
  expect(Object.keys(readFiles(from))).toEqual([]);
});

test('a folder that both have is joined', () => {
  const { from, to } = twoFolders();
  mkdirSync(join(to, 'a'));
  writeFileSync(join(to, 'a/z.txt'), 'z');
  moveInto(from, to);
  expect(Object.keys(readFiles(to))).toEqual(['a/b.txt', 'a/z.txt', 'c.txt']);
});

test('what lies on another disk is copied', () => {
  const { from, to } = twoFolders();
  moveInto(from, to, () => {
    throw Object.assign(new Error('cross-device link'), { code: 'EXDEV' });
  });
  expect(Object.keys(readFiles(to))).toEqual(['a/b.txt', 'c.txt']);
});

test('any other fault is passed on', () => {
  const { from, to } = twoFolders();
  const refuse = () => {
    throw Object.assign(new Error('no permission'), { code: 'EACCES' });
  };
  expect(() => {
    moveInto(from, to, refuse);
  }).toThrow('no permission');
});
