import { expect, test } from 'vitest';
import { rankText, rankWords, standingsSentence } from '../../src/text/rank-words.ts';

function table(
  pairs: number,
  parts: { tests?: number; toldApart?: number; mostCommon?: number; cutShort?: boolean },
  top = pairs,
) {
  const ranks = Array.from({ length: pairs }, (_, at) => ({ first: at < top ? 1 : 2, last: pairs }));
  return { ranks, tests: 0, toldApart: 0, mostCommon: 0, cutShort: false, ...parts };
}

test('one place is a number, several are a range', () => {
  expect([rankText({ first: 2, last: 2 }), rankText({ first: 1, last: 32 })]).toEqual(['2', '1–32']);
});

test.each([
  [1, 5, 5, 'tied with every other pair'],
  [1, 1, 1, 'the only pair'],
  [2, 5, 5, '1 pair shown to be better, none shown to be worse'],
  [1, 3, 5, 'no pair is shown to be better, 2 shown to be worse'],
])('places %i to %i of %i in words', (first, last, pairs, words) => {
  expect(rankWords({ first, last }, pairs)).toBe(words);
});

test.each([
  [table(0, {}), 'There are no runs.'],
  [table(1, {}), 'There is one pair, so there is nothing to rank.'],
  [table(3, {}), 'All 3 pairs are tied: no two of them ran the same task.'],
  [
    table(32, { mostCommon: 4 }),
    'All 32 pairs are tied: no two of them have more than 4 tasks in common, and winning all 4 happens by luck with a chance of 0.13. It takes 6 tasks to tell two pairs apart.',
  ],
  [
    table(9, { tests: 36, mostCommon: 9 }),
    'All 9 pairs are tied: none of 36 paired tests on common tasks tells two of them apart.',
  ],
  [
    table(9, { tests: 36, toldApart: 8 }, 1),
    'One pair is not shown to be worse than any other: 8 of 36 paired tests on common tasks tell two pairs apart (Holm-corrected, 5 % for the whole table).',
  ],
  [
    table(9, { tests: 36, toldApart: 8, cutShort: true }, 3),
    '3 pairs are not shown to be worse than any other: 8 of 36 paired tests on common tasks tell two pairs apart (Holm-corrected, 5 % for the whole table). Pairs with fewer tasks were left uncompared, because there are too many.',
  ],
])('the sentence over a table %#', (ranks, sentence) => {
  expect(standingsSentence(ranks)).toBe(sentence);
});
