import { describe, expect, test } from 'vitest';
import { choosePairs } from '../../../src/client/choose/choose-pairs.ts';
import { readWish } from '../../../src/client/choose/read-wish.ts';
import { gridData } from '../../../src/client/grid/grid-data.ts';
import { publishedGridOf } from '../../../src/export/api/published-grid.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

/** Pairs by CLI: the seconds of a run, and how each of its runs ended. */
const pairs: Record<string, [number, string]> = {
  loomcode: [10, '1111111111'],
  fernhand: [90, '1111111110'],
  tidepool: [10, '1000000000'],
  inkstone: [10, '0000000000'],
};
const cells = Object.entries(pairs).flatMap(([cli, [seconds, results]]) =>
  [...results].map((result, at) =>
    anEntry({
      ...{ cli, model: 'heron', task: `t/${String(at)}`, category: at < 5 ? 'words' : 'sums' },
      outcome: result === '1' ? 'passed' : 'failed',
      readings: { ...aRun().readings, wall: { state: 'measured', value: seconds * 1000, source: 'scorer' } },
    }),
  ),
);
const grid = gridData(publishedGridOf(aSite(cells)));
const names = (wish: Parameters<typeof choosePairs>[1]) =>
  choosePairs(grid, wish).tied.map(({ pair }) => grid.pairs[pair]?.cli);

describe('a choice', () => {
  test('is the set that cannot be told apart from the best; worse and unsuccessful pairs are counted', () => {
    expect(names({})).toEqual(['loomcode', 'fernhand']);
    expect(choosePairs(grid, {})).toMatchObject({ worse: 1, withoutSuccess: 1, unknown: 0 });
  });

  test('looks at the tasks of a category alone, where too few tasks tell nobody apart', () => {
    expect(names({ topic: 'words' }).toSorted()).toEqual(['fernhand', 'loomcode', 'tidepool']);
  });

  test('keeps to a budget, and leaves out what is not known', () => {
    expect(names({ maxWallMs: 60_000 })).toEqual(['loomcode']);
    expect(choosePairs(grid, { maxWallMs: 60_000 }).overBudget).toBe(1);
    expect(choosePairs(grid, { maxTokens: 10 })).toMatchObject({ tied: [], unknown: 3 });
    expect(choosePairs(grid, { openWeights: true })).toMatchObject({ tied: [], unknown: 3 });
  });
});

test('the address says what is wished', () => {
  expect(readWish('?for=Rust&budget=60s&weights=open')).toEqual({
    topic: 'Rust',
    maxWallMs: 60_000,
    openWeights: true,
  });
  expect(readWish('?budget=10000t')).toEqual({ maxTokens: 10_000 });
  expect(readWish('?budget=much&for=')).toEqual({});
});
