import { expect, test } from 'vitest';
import { changeBetween } from '../../src/stats/flips.ts';

const none = undefined;

test.each([
  ['new', none, [1, 1]],
  ['new', none, [0, 0]],
  ['fixed', [0, 1], [1, 1]],
  ['fixed', [0, 3], [3, 3]],
  ['regressed', [1, 1], [0, 2]],
  ['flaky', [0, 1], [1, 3]],
  ['flaky', [2, 3], [3, 3]],
  ['same', [1, 1], [2, 2]],
  ['same', [0, 1], [0, 1]],
  ['not-comparable', [0, 0], [1, 1]],
  ['not-comparable', [1, 3], [0, 0]],
] as const)('%s: %j solved and counted before, %j now', (change, before, now) => {
  const side = ([solved, counted]: readonly [number, number]) => ({ solved, counted });
  expect(changeBetween(before && side(before), side(now))).toBe(change);
});
