import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EnvironmentError } from '../../src/publish/environment-error.ts';
import { takeWorkDir } from '../../src/publish/work-dir.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

/** Number of the user "nobody", who may write nowhere. */
const nobody = 65_534;

/** Takes the right to write away from this process, where it may write everywhere. */
function becomeNobody(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(nobody);
  onTestFinished(() => process.seteuid?.(0));
}

test('every folder to work in is another one, and those of processes that are gone are removed', () => {
  const root = tempDir();
  const gone = join(root, '.astro/render/999999999-1');
  mkdirSync(gone, { recursive: true });
  const [first, second] = [takeWorkDir(root), takeWorkDir(root)];
  expect(first).not.toBe(second);
  expect([first, second, gone].map((folder) => existsSync(folder))).toEqual([true, true, false]);
});

test('what a process of the same number has left behind is removed', () => {
  const [pid = '', taken] = basename(takeWorkDir(tempDir())).split('-');
  const root = tempDir();
  const left = join(root, '.astro/render', `${pid}-${String(Number(taken) + 1)}`);
  writeFiles(left, { file: 'left' });
  expect(takeWorkDir(root)).toBe(left);
  expect(readdirSync(left)).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a program whose folder cannot be written to says so and what helps',
  () => {
    const root = tempDir();
    chmodSync(root, 0o555);
    becomeNobody();
    expect(() => takeWorkDir(root)).toThrow(EnvironmentError);
    expect(() => takeWorkDir(root)).toThrow(`cannot be written to (EACCES, ${root})`);
  },
);
