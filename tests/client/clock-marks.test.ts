import { expect, test } from 'vitest';
import { type Mark, marksAt } from '../../src/client/clock-marks.ts';

const marks: Mark[] = [
  { startMs: 0, endMs: 1, list: 'spans' },
  { startMs: 1, endMs: 900, list: 'spans' },
  { startMs: 40, endMs: 40, list: 'spans' },
  { startMs: 10, list: 'steps' },
  { startMs: 50, list: 'steps' },
  { startMs: 30, list: 'calls' },
];

test.each<[number, number[]]>([
  [-1, []],
  [0, [0]],
  [1, [0, 1]],
  [10, [1, 3]],
  [40, [1, 2, 3, 5]],
  [50, [1, 4, 5]],
  [901, [4, 5]],
])('at %d ms the marks %j are under way', (tMs, expected) => {
  expect([...marksAt(marks, tMs)].toSorted((left, right) => left - right)).toEqual(expected);
});
