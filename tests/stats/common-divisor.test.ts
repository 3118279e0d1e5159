import { expect, test } from 'vitest';
import { commonDivisor } from '../../src/stats/common-divisor.ts';

test.each([
  [12, 18, 6],
  [18, 12, 6],
  [7, 5, 1],
  [4, 0, 4],
  [9, 9, 9],
])('the greatest common divisor of %i and %i is %i', (left, right, divisor) => {
  expect(commonDivisor(left, right)).toBe(divisor);
});
