import { expect, test } from 'vitest';
import { clockText } from '../../src/text/clock-text.ts';

test.each([
  [0, '0:00.0'],
  [7369.4, '0:07.3'],
  [723_000, '12:03.0'],
  [3_723_000, '1:02:03.0'],
  [-5, '0:00.0'],
])('%d ms are %s', (atMs, text) => {
  expect(clockText(atMs)).toBe(text);
});
