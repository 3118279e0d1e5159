import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { jobCount } from '../../src/command/job-count.ts';

test('every core is used where nothing else is said', () => {
  expect(jobCount(undefined)).toBe(availableParallelism());
});

test('a whole number from 1 on is taken as it is', () => {
  expect([jobCount('1'), jobCount('16')]).toEqual([1, 16]);
});

test.each(['0', '-1', '1.5', 'all', '', '99999'])('"%s" is refused', (text) => {
  expect(() => jobCount(text)).toThrow(`--jobs needs a whole number from 1 on; received "${text}".`);
});
