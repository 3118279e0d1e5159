import { expect, test } from 'vitest';
import { bytesText, countText, durationText, fractionText, plural } from '../../src/text/numbers.ts';

test.each([
  [0, '0 ms'],
  [0.4, '<1 ms'],
  [950, '950 ms'],
  [999.6, '1.00 s'],
  [7369.161, '7.37 s'],
  [16_709, '16.7 s'],
  [59_996, '1 min'],
  [61_000, '1 min 1 s'],
  [551_570.823, '9 min 12 s'],
  [7_500_000, '2 h 5 min'],
  [-1500, '−1.50 s'],
])('%d ms reads "%s"', (durationMs, expected) => {
  expect(durationText(durationMs).replaceAll('\u00a0', ' ')).toBe(expected);
});

test('a number and its unit stay on one line', () => {
  expect(durationText(61_000)).not.toContain(' ');
});

test.each([
  [0, '0.000'],
  [0.5709893208890278, '0.571'],
  [0.0001, '<0.001'],
  [0.9999, '>0.999'],
  [1, '1.000'],
])('the share %d reads "%s"', (value, expected) => {
  expect(fractionText(value)).toBe(expected);
});

test('large counts have separators', () => {
  expect(countText(1482)).toBe('1,482');
});

test.each([
  [999, '999'],
  [1000, '1,000'],
  [70_005, '70,005'],
  [999_999, '999,999'],
  [1_000_000, '1,000,000'],
  [1000.4, '1,000'],
  [1999.5, '2,000'],
  [1_234_567_890, '1,234,567,890'],
])('the count of %d reads "%s"', (value, expected) => {
  expect(countText(value)).toBe(expected);
});

test('one thing is singular', () => {
  expect([plural(0, 'run'), plural(1, 'run'), plural(1500, 'run'), plural(2, 'entry', 'entries')]).toEqual([
    '0 runs',
    '1 run',
    '1,500 runs',
    '2 entries',
  ]);
});

test.each([
  [1, '1 byte'],
  [935, '935 bytes'],
  [12_345, '12.3 kB'],
  [999_960, '1.0 MB'],
])('%d bytes read "%s"', (bytes, expected) => {
  expect(bytesText(bytes)).toBe(expected);
});
