import { expect, test } from 'vitest';
import { differenceText } from '../../../src/client/compare/difference-text.ts';
import { fractionText } from '../../../src/text/numbers.ts';

test.each([
  [0, 'none'],
  [0.008, '+0.008'],
  [-0.25, '−0.250'],
  [0.0004, 'under 0.001'],
  [-0.0004, 'under 0.001'],
])('a difference of %d reads "%s"', (value, words) => {
  expect(differenceText(value, fractionText)).toBe(words);
});
