import { describe, expect, test } from 'vitest';
import { regroup } from '../../../src/client/board/regroup.ts';
import { choosePairs } from '../../../src/client/choose/choose-pairs.ts';
import { candidates } from '../../../src/client/choose/candidates.ts';
import { readWish, type Wish } from '../../../src/client/choose/read-wish.ts';
import { gridData } from '../../../src/client/grid/grid-data.ts';
import { publishedGridOf } from '../../../src/export/api/published-grid.ts';
import { boardAxisOf, boardTasksOf } from '../../../src/views/board/board-tasks-of.ts';
import { standings } from '../../../src/views/standings.ts';
import { aMixedSite } from '../../support/a-mixed-site.ts';
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
const site = aSite(cells);
const grid = gridData(publishedGridOf(site));
const axes = { tokens: boardAxisOf(site, 'tokens'), wall: boardAxisOf(site, 'wall') };
const chosen = (wish: Partial<Wish>) =>
  choosePairs(candidates(grid, wish.topic, axes), { order: 'rate', ...wish });
const names = (wish: Partial<Wish>) => chosen(wish).tied.map(({ pair }) => grid.pairs[pair]?.cli);

describe('a choice', () => {
  test('is the set that cannot be told apart from the best; worse and unsuccessful pairs are counted', () => {
    expect(names({})).toEqual(['loomcode', 'fernhand']);
    expect(chosen({})).toMatchObject({ worse: 1, withoutSuccess: 1, unknown: 0 });
  });

  test('looks at the tasks of a category alone, where too few tasks tell nobody apart', () => {
    expect(names({ topic: 'words' }).toSorted()).toEqual(['fernhand', 'loomcode', 'tidepool']);
  });

  test('stands in the order that was wished', () => {
    expect(names({ topic: 'words' }).at(-1)).toBe('tidepool');
    expect(names({ topic: 'words', order: 'time' }).at(-1)).toBe('fernhand');
  });

  test('keeps to a budget, and leaves out what is not known', () => {
    expect(names({ maxWallMs: 60_000 })).toEqual(['loomcode']);
    expect(chosen({ maxWallMs: 60_000 }).overBudget).toBe(1);
    expect(chosen({ maxTokens: 10 })).toMatchObject({ tied: [], unknown: 3 });
    expect(chosen({ openWeights: true })).toMatchObject({ tied: [], unknown: 3 });
  });
});

test('the address says what is wished', () => {
  expect(readWish('?for=Rust&budget=60s&weights=open')).toEqual({
    topic: 'Rust',
    maxWallMs: 60_000,
    openWeights: true,
    order: 'rate',
  });
  expect(readWish('?budget=10000t&order=tokens')).toEqual({ maxTokens: 10_000, order: 'tokens' });
  expect(readWish('?budget=much&for=&order=luck')).toEqual({ order: 'rate' });
});

describe('the figures of a candidate', () => {
  const mixed = aMixedSite();
  const document = gridData(publishedGridOf(mixed));
  const { pairs: ranked } = standings(mixed);
  const figuresOf = (figures: (typeof ranked)[number]) => ({
    solved: figures.solved,
    counted: figures.counted,
    low: figures.interval?.low,
    tokensPerCorrect:
      figures.tokensPerCorrect.state === 'measured' ? figures.tokensPerCorrect.value : undefined,
    medianWallMs: figures.wallMs?.median,
  });

  test('are those of the leaderboard, for every pair', () => {
    expect(candidates(document, undefined, undefined)).toMatchObject(ranked.map(figuresOf));
  });

  test('over a topic are those of the leaderboard over its tasks', () => {
    const own = { tokens: boardAxisOf(mixed, 'tokens'), wall: boardAxisOf(mixed, 'wall') };
    const groups = regroup(boardTasksOf(mixed), own, {
      ...{ category: [], language: ['Rust'], sweep: [], task: [] },
      times: { category: new Map(), task: new Map() },
    });
    const found = candidates(document, 'Rust', own);
    expect(found).toHaveLength(6);
    for (const [at, { figures }] of groups.entries()) {
      expect(found[at]).toMatchObject({
        ...{ solved: figures.solved, counted: figures.counted, low: figures.interval?.low ?? 0 },
        medianWallMs: figures.wallMs?.median,
      });
      expect(found[at]?.tokensPerCorrect).toBe(
        figures.tokensPerCorrect.state === 'measured' ? figures.tokensPerCorrect.value : undefined,
      );
    }
  });
});
