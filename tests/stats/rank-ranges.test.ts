import { expect, test } from 'vitest';
import { orderByRank } from '../../src/stats/order-by-rank.ts';
import { mostCompared, rankRanges } from '../../src/stats/rank-ranges.ts';

/** A system that solved the tasks of a text: 1 solved, 0 not, space not run. */
function system(results: string) {
  return {
    solved: [...results].map((sign) => Number(sign === '1')),
    counted: [...results].map((sign) => Number(sign !== ' ')),
  };
}

const all = '1'.repeat(20);
const half = '10'.repeat(10);
const none = '0'.repeat(20);

test('a range begins after those that are better and ends before those that are worse', () => {
  const { ranks, tests, toldApart, mostCommon } = rankRanges([none, all, half].map(system));
  expect(ranks).toEqual([
    { first: 3, last: 3 },
    { first: 1, last: 1 },
    { first: 2, last: 2 },
  ]);
  expect([tests, toldApart, mostCommon]).toEqual([3, 3, 20]);
});

test('the same results are tied', () => {
  const { ranks } = rankRanges([all, all, none].map(system));
  expect(ranks).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
    { first: 3, last: 3 },
  ]);
});

test('fewer than six common tasks are no test, six that all differ are enough', () => {
  expect(rankRanges([system('11111'), system('00000')])).toMatchObject({ tests: 0, mostCommon: 5 });
  expect(rankRanges([system('111111'), system('000000')])).toMatchObject({ tests: 1, toldApart: 1 });
});

test('what two systems alone would tell is not told in a table of many', () => {
  const six = ['111111', '000000', '111000', '000111'].map(system);
  expect(rankRanges(six)).toMatchObject({ tests: 6, toldApart: 0 });
});

test('no common task means tied', () => {
  const { ranks } = rankRanges([system(`${all}${' '.repeat(20)}`), system(`${' '.repeat(20)}${none}`)]);
  expect(ranks).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
  ]);
});

test('one system is first, none are none', () => {
  expect(rankRanges([system(all)]).ranks).toEqual([{ first: 1, last: 1 }]);
  expect(rankRanges([]).ranks).toEqual([]);
});

test('of too many systems those with the most tasks are compared, and the table says so', () => {
  const many = Array.from({ length: mostCompared }, () => system('1'));
  const found = rankRanges([...many, system(all), system(none)]);
  expect(found).toMatchObject({ cutShort: true, tests: 1, toldApart: 1 });
  expect(found.ranks.at(-1)).toEqual({ first: 2, last: mostCompared + 2 });
});

test('ties stand by the low end of the interval, then the high end; what has none stands last', () => {
  const tie = { first: 1, last: 4 };
  const with_ = (low: number, high: number) => ({
    rank: tie,
    interval: { low, high, method: 'wilson' as const },
  });
  const rows = [{ rank: tie }, with_(0, 0.4), with_(0, 0.8), with_(0.2, 1), with_(0.4, 0.9)];
  const better = {
    rank: { first: 1, last: 2 },
    interval: { low: 0.1, high: 0.2, method: 'wilson' as const },
  };
  expect([...rows, better].sort(orderByRank)).toEqual([better, rows[4], rows[3], rows[2], rows[1], rows[0]]);
});
