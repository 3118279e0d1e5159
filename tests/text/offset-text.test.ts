import { expect, test } from 'vitest';
import { offsetText } from '../../src/text/offset-text.ts';

test.each<[number, string]>([
  [0, '0 ms'],
  [7368, '7.37 s'],
  [59_949, '59.9 s'],
  [59_960, '1 min 0.0 s'],
  [293_642, '4 min 53.6 s'],
  [-293_642, '−4 min 53.6 s'],
  [299_960, '5 min 0.0 s'],
  [3_600_000, '1 h'],
])('%d ms after the start is %s', (tMs, expected) => {
  expect(offsetText(tMs).replaceAll('\u00a0', ' ')).toBe(expected);
});
