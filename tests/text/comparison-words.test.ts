import { expect, test } from 'vitest';
import { compareTasks } from '../../src/stats/compare-tasks.ts';
import { pText, testText, verdictSentence } from '../../src/text/comparison-words.ts';

const names = { first: 'loomcode × heron', second: 'fernhand × heron' };
const ones = (text: string) => [...text].map(Number);

function verdict(first: string, second: string, counted = '1'.repeat(first.length)): string {
  return verdictSentence(
    names,
    compareTasks(
      { solved: ones(first), counted: ones(counted) },
      { solved: ones(second), counted: ones(counted) },
    ),
  );
}

test.each([
  ['0', '1', '0', 'no task in common'],
  ['11100', '00011', '11111', 'They have 5 tasks in common. Fewer than 6 can never tell two apart'],
  [
    '110100',
    '001011',
    '111111',
    'do not tell them apart: 3 to 3 may well be chance (exact McNemar test, p = 1.000)',
  ],
  [
    '111111',
    '000000',
    '111111',
    'loomcode × heron did better than fernhand × heron on 6 common tasks, 6 to 0',
  ],
  [
    '000000',
    '111111',
    '111111',
    'fernhand × heron did better than loomcode × heron on 6 common tasks, 6 to 0',
  ],
])('%s against %s of %s', (first, second, counted, part) => {
  expect(verdict(first, second, counted)).toContain(part);
});

test('repeats are tested by permutation', () => {
  const results = { solved: [2, 0], counted: [3, 3] };
  expect(testText(compareTasks(results, results))).toBe('paired permutation test, p = 1.000');
});

test('a very small p is a bound, not zero', () => {
  expect([pText(0.00001), pText(0.0312), pText(1)]).toEqual(['p < 0.001', 'p = 0.031', 'p = 1.000']);
});
