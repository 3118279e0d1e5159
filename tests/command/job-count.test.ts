import { expect, test } from 'vitest';
import { jobCount } from '../../src/command/job-count.ts';

test('where nothing is said, every core is used, up to four', () => {
  expect([1, 2, 4, 16].map((cores) => jobCount(undefined, cores))).toEqual([1, 2, 4, 4]);
});

test('a whole number from 1 on is taken as it is', () => {
  expect([jobCount('1'), jobCount('16')]).toEqual([1, 16]);
});

test.each(['0', '-1', '1.5', 'all', '', '99999'])('"%s" is refused', (text) => {
  expect(() => jobCount(text)).toThrow(`--jobs needs a whole number from 1 on; received "${text}".`);
});
