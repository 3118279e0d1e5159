import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTasks } from '../../src/stats/compare-tasks.ts';
import { holm } from '../../src/stats/holm.ts';
import { exactMcnemar } from '../../src/stats/mcnemar.ts';
import { signFlipTest } from '../../src/stats/sign-flip-test.ts';

// SciPy 1.17.1: binomtest(min(b, c), b + c).pvalue.
test.each([
  [0, 0, 1],
  [0, 5, 0.0625],
  [0, 6, 0.03125],
  [1, 9, 0.021484375],
  [3, 7, 0.34375],
  [10, 2, 0.03857421875],
  [8, 40, 3.3052667092192682e-6],
  [59, 6, 4.964650327128616e-12],
  [121, 59, 4.4344492637551645e-6],
  [300, 200, 8.940066542253288e-6],
])('exact McNemar of %i against %i', (first, second, p) => {
  expect(exactMcnemar(first, second) / p).toBeCloseTo(1, 10);
});

// SciPy 1.17.1: permutation_test of the mean, permutation_type="samples", all permutations.
test.each([
  [[3, -1, 2, 2, 0, 1, 3], 0.09375],
  [[1, 1, 1, 1, 1, 1], 0.03125],
  [[2, -3, 1, 1, -1, 2, 3, 3, 1, -2], 0.373046875],
  [[1, -1], 1],
  [[5, 5, -2, 7, 1, 1, 1, -4, 3, 2, 6], 0.0634765625],
  [[0, 0], 1],
  [[], 1],
])('sign flips of %j', (differences, p) => {
  expect(signFlipTest(differences)).toBeCloseTo(p, 12);
});

test('sign flips of single runs are the exact McNemar test', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(9), (first, second, same) => {
      const of = (length: number, value: number) => Array.from({ length }, () => value);
      const differences = [...of(first, 1), ...of(second, -1), ...of(same, 0)];
      expect(signFlipTest(differences)).toBeCloseTo(exactMcnemar(first, second), 10);
    }),
  );
});

test('too many ways to flip are sampled, alike every time and never to 0', () => {
  const wide = Array.from({ length: 300 }, (_, at) => 1 + ((at * 7919) % 5000));
  expect(signFlipTest(wide)).toBe(0.0001);
  const mixed = wide.map((value, at) => (at % 2 === 0 ? value : -value));
  expect(signFlipTest(mixed)).toBe(signFlipTest(mixed));
  expect(signFlipTest(mixed)).toBeGreaterThan(0.05);
});

test('Holm gives what p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") of R gives', () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries()) expect(adjusted[at]).toBeCloseTo(p, 12);
  expect([...holm([0.4, 0.9])]).toEqual([0.8, 0.9]);
  expect([...holm([])]).toEqual([]);
});

test('systems are compared on the tasks both ran, by McNemar where each ran once', () => {
  const first = { solved: [1, 1, 0, 1, 0], counted: [1, 1, 1, 1, 0] };
  const second = { solved: [0, 0, 1, 1, 1], counted: [1, 1, 1, 0, 1] };
  expect(compareTasks(first, second)).toEqual({
    common: 3,
    firstBetter: 2,
    secondBetter: 1,
    difference: 1 / 3,
    p: 1,
    test: 'mcnemar',
  });
});

test('with repeats the test is on shares: 1 of 2 against 1 of 3 is a difference', () => {
  const first = { solved: [1, 2, 2, 2, 2, 2], counted: [2, 2, 2, 2, 2, 2] };
  const second = { solved: [1, 0, 0, 0, 0, 0], counted: [3, 3, 3, 3, 3, 3] };
  const found = compareTasks(first, second);
  expect([found.firstBetter, found.test, found.p]).toEqual([6, 'permutation', 0.03125]);
});

test('systems without a common task are not told apart', () => {
  const found = compareTasks({ solved: [1, 0], counted: [1, 0] }, { solved: [0, 0], counted: [0, 1] });
  expect(found).toMatchObject({ common: 0, difference: 0, p: 1, test: 'none' });
});
