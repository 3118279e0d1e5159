import { expect, test } from 'vitest';
import { median } from '../../src/stats/median.ts';

test.each([
  [[], undefined],
  [[3], 3],
  [[10, 1], 5.5],
  [[9, 1, 2], 2],
  [[1, 2, 3, 10], 2.5],
])('the median of %o is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
