import { describe, expect, test } from 'vitest';
import { compareTasks } from '../../src/stats/compare-tasks.ts';
import { pairFigures } from '../../src/stats/pair-figures.ts';
import { rateInterval } from '../../src/stats/rate-interval.ts';
import type { TaskFacts } from '../../src/stats/task-facts.ts';

/** Results with as many runs a task. */
function results(solved: readonly number[], runs: number) {
  return { solved, counted: solved.map(() => runs) };
}

describe('two systems on weighted tasks', () => {
  // SciPy 1.17.1: permutation_test of the sum of the weighted differences, permutation_type="samples", all permutations.
  test.each([
    {
      first: results([3, 2, 3, 0, 1, 3, 2, 3], 3),
      second: results([1, 2, 0, 1, 0, 1, 3, 0], 3),
      weights: [2, 1, 1, 3, 1, 2, 1, 1],
      expected: { difference: 0.3055555555555556, p: 0.234375 },
    },
    {
      first: results([1, 1, 1, 1, 0, 1, 1, 0, 1], 1),
      second: results([0, 0, 1, 0, 1, 0, 0, 0, 0], 1),
      weights: [3, 1, 2, 1, 1, 2, 1, 5, 1],
      expected: { difference: 8 / 17, p: 0.09375 },
    },
  ])('of weights $weights', ({ first, second, weights, expected }) => {
    const found = compareTasks(first, second, weights);
    expect(found.test).toBe('permutation');
    expect(found.difference).toBeCloseTo(expected.difference, 12);
    expect(found.p).toBeCloseTo(expected.p, 12);
  });

  test('of equal weights are tested as without weights', () => {
    const [first, second] = [results([1, 1, 1, 1, 1, 1, 0], 1), results([0, 0, 0, 0, 0, 0, 1], 1)];
    const plain = compareTasks(first, second);
    const weighted = compareTasks(first, second, [4, 4, 4, 4, 4, 4, 4]);
    expect(weighted.p).toBeCloseTo(plain.p, 12);
    expect(weighted.difference).toBeCloseTo(plain.difference, 12);
  });

  test('a weight of 0 leaves a task out', () => {
    const [first, second] = [results([1, 1, 0], 1), results([0, 1, 1], 1)];
    expect(compareTasks(first, second, [2, 1, 0])).toMatchObject({
      common: 2,
      firstBetter: 1,
      secondBetter: 0,
    });
  });
});

describe('the interval of a weighted rate', () => {
  test('of single runs is Wilson’s at the effective number of tasks', () => {
    const tasks = [3, 1, 1, 2].map((weight, at) => ({ solved: at === 1 ? 0 : 1, counted: 1, weight }));
    const interval = rateInterval(tasks);
    // NumPy: roots of (p − x)² = z² x (1 − x) ÷ n with p = 6/7 and n = 49/15.
    expect(interval?.low).toBeCloseTo(0.34252797330194307, 10);
    expect(interval?.high).toBeCloseTo(0.9857348489403366, 10);
    expect(interval?.method).toBe('wilson');
  });

  test('of repeats agrees with 200,000 samples of NumPy: 0.318 to 0.778', () => {
    const solved = [3, 3, 3, 3, 3, 2, 2, 2, 1, 1, 0, 0, 0, 0];
    const interval = rateInterval(
      solved.map((times, at) => ({ solved: times, counted: 3, weight: at % 2 === 0 ? 2 : 1 })),
    );
    expect(interval?.method).toBe('bootstrap');
    expect(interval?.low).toBeCloseTo(0.318, 1);
    expect(interval?.high).toBeCloseTo(0.778, 1);
  });

  test('is that of the plain rate where all weigh the same, and wider where few tasks weigh most', () => {
    const tasks = (weights: readonly number[]) =>
      weights.map((weight, at) => ({ solved: at % 2, counted: 1, weight }));
    const plain = rateInterval(tasks([1, 1, 1, 1, 1, 1]).map(({ solved, counted }) => ({ solved, counted })));
    expect(rateInterval(tasks([3, 3, 3, 3, 3, 3]))).toEqual(plain);
    const uneven = rateInterval(tasks([9, 9, 1, 1, 1, 1]));
    expect((uneven?.high ?? 0) - (uneven?.low ?? 0)).toBeGreaterThan((plain?.high ?? 0) - (plain?.low ?? 0));
  });
});

test('a task of weight k gives the figures of k tasks with its results', () => {
  const facts = (value: number, weight: number): TaskFacts => ({
    ...{ solved: value % 2, counted: 1, weight, wallMs: value * 1000, tokens: value * 10 },
    ...{ blastRadius: value / 10, refusal: 'not-applicable', integrity: 'not-recorded' },
    ...{ composite: value / 20, credited: value / 100 },
  });
  const weighted = pairFigures([facts(1, 3), facts(2, 1), facts(5, 2)]);
  const repeated = pairFigures([1, 1, 1, 2, 5, 5].map((value) => facts(value, 1)));
  const { solved, counted, tasks, interval, weighted: isWeighted, ...rest } = weighted;
  expect({ solved, counted, tasks, isWeighted }).toEqual({
    solved: 2,
    counted: 3,
    tasks: 3,
    isWeighted: true,
  });
  expect(repeated).toMatchObject(rest);
  expect(interval?.method).toBe('wilson');
});
