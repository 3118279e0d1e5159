import { expect, test } from 'vitest';
import { squareStates } from '../../src/stats/square-state.ts';
import { signPaths } from '../../src/text/sign.ts';
import { squareWords } from '../../src/text/square-words.ts';

test('every state of a square has a label and a sign of its own, but for the two that have no run', () => {
  const words = squareStates.map(squareWords);
  expect(new Set(words.map(({ short }) => short)).size).toBe(squareStates.length);
  const shared = Map.groupBy(words, ({ sign }) => signPaths[sign]);
  const groups = [...shared.values()].filter((group) => group.length > 1);
  expect(groups.map((group) => group.map(({ short }) => short))).toEqual([['planned, no run', 'no run']]);
});
