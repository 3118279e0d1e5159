import { expect, test } from 'vitest';
import { changedFile, changedFileMessage } from '../../src/load/changed-file.ts';

test('the error of a changed file is known through its causes and from another thread, and no other error is', () => {
  const message =
    'runs/a.json: the file changed during the build. Build again when nothing writes to the data folder.';
  const error = new Error('The page /a/ cannot be made.', { cause: changedFile('runs/a.json') });
  expect(changedFileMessage(error)).toBe(message);
  const { cause } = error;
  expect(changedFileMessage(Object.assign(new Error(message), { ...(cause as object) }))).toBe(message);
  expect(changedFileMessage(new Error(message))).toBeUndefined();
  expect(changedFileMessage('text')).toBeUndefined();
});
