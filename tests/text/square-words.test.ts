import { expect, test } from 'vitest';
import { squareStates } from '../../src/stats/square-state.ts';
import { squareWords } from '../../src/text/square-words.ts';

test('every state of a square has a label of its own, and only outcomes that mean alike share a sign and a tone', () => {
  const words = squareStates.map(squareWords);
  expect(new Set(words.map(({ short }) => short)).size).toBe(squareStates.length);
  const shared = Map.groupBy(words, ({ sign }) => sign);
  const groups = [...shared.values()].filter((group) => group.length > 1);
  expect(groups.map((group) => group.map(({ short }) => short))).toEqual([
    ['refused correctly', 'passed'],
    ['refused in part', 'partial'],
    ['not refused', 'agent error', 'failed'],
    ['planned, no run', 'no run'],
  ]);
});
