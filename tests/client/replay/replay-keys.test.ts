import { expect, test } from 'vitest';
import { type Focus, keyHelp, replayAction } from '../../../src/client/replay/replay-keys.ts';

const keys = [' ', 'ArrowLeft', 'ArrowRight', ',', '.', 'Home', 'End', '<', '>', '?', 'Escape'];

function keysTaken(focus: Focus): string[] {
  return [...keys, 'a', 'Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'PageDown'].filter((key) =>
    replayAction(key, focus),
  );
}

test('a replay in focus takes every key it lists and no other', () => {
  expect(keysTaken('replay')).toEqual(keys);
  const listed = keyHelp.flatMap(([names]) => names.split(' '));
  expect(listed).toHaveLength(keys.length);
});

test('nothing is taken from what is in focus elsewhere', () => {
  expect(keysTaken('elsewhere')).toEqual([]);
});

test('a button of the replay keeps the space bar', () => {
  expect(keysTaken('button')).toEqual(keys.slice(1));
});

test('without focus the page keeps the keys that move it far', () => {
  expect(keysTaken('nothing')).toEqual(keys.filter((key) => key !== 'Home' && key !== 'End'));
});
