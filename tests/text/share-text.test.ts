import { expect, test } from 'vitest';
import { shareText } from '../../src/text/share-text.ts';

test.each([
  [34, 3500, '1\u00a0%'],
  [0, 10, '0\u00a0%'],
  [1, 1000, '<1\u00a0%'],
  [999, 1000, '>99\u00a0%'],
  [10, 10, '100\u00a0%'],
  [0, 0, 'of nothing'],
])('%i of %i is %s', (part, whole, text) => {
  expect(shareText(part, whole)).toBe(text);
});
