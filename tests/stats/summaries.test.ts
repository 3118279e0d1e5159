import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoSet } from '../../src/stats/pareto-set.ts';
import { pairFigures } from '../../src/stats/pair-figures.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { spreadOf } from '../../src/stats/spread.ts';
import type { TaskFacts } from '../../src/stats/task-facts.ts';

describe('quantiles', () => {
  // NumPy 2, quantile(): the same definition.
  test.each([
    [[7, 15, 36, 39, 40, 41], 0.25, 20.25],
    [[41, 7, 15, 36, 40, 39], 0.5, 37.5],
    [[7, 15, 36, 39, 40, 41], 0.75, 39.75],
    [[1, 2, 3, 4], 0.025, 1.075],
    [[1, 2, 3, 4], 0.975, 3.925],
    [[5], 0.1, 5],
  ])('of %j at %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });

  test('of nothing are not there', () => {
    expect([quantile([], 0.5), spreadOf([])]).toEqual([undefined, undefined]);
  });
});

describe('the Pareto set', () => {
  test('holds what nothing beats, cheapest first, equals together', () => {
    const points = [
      { cost: 3, gain: 3 },
      { cost: 2, gain: 3 },
      { cost: 1, gain: 1 },
      { cost: 2, gain: 3 },
      { cost: 4, gain: 9 },
      { cost: 1, gain: 0 },
    ];
    expect(paretoSet(points)).toEqual([points[2], points[1], points[3], points[4]]);
    expect(paretoSet([])).toEqual([]);
  });

  test('is what a comparison of all with all gives', () => {
    const point = fc.record({ cost: fc.nat(9), gain: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const unbeaten = points.filter((one) => !points.some((other) => beats(other, one)));
        expect(new Set(paretoSet(points))).toEqual(new Set(unbeaten));
      }),
    );
  });
});

function beats(one: { cost: number; gain: number }, other: { cost: number; gain: number }): boolean {
  return one.cost <= other.cost && one.gain >= other.gain && (one.cost < other.cost || one.gain > other.gain);
}

describe('the figures of a pair', () => {
  const nothing: TaskFacts = {
    solved: 0,
    counted: 1,
    wallMs: 'not-recorded',
    tokens: 'not-recorded',
    blastRadius: 'not-recorded',
    refusal: 'not-applicable',
    integrity: 'not-applicable',
    composite: 'not-recorded',
    credited: 'not-recorded',
  };

  test('absence stays absence, and keeps its reason', () => {
    expect(pairFigures([nothing])).toMatchObject({
      rate: 0,
      tokensPerCorrect: { state: 'not-recorded' },
      blastRadius: { state: 'not-recorded' },
      refusal: { state: 'not-applicable' },
      composite: { state: 'not-recorded' },
    });
    const figures = pairFigures([nothing]);
    expect(figures).toMatchObject({ wallAbsent: 'not-recorded' });
    expect(figures).not.toHaveProperty('compositeUnmeasured');
  });

  test('a task without a value enters no mean', () => {
    const figures = pairFigures([{ ...nothing, blastRadius: 0.5, refusal: 1 }, nothing]);
    expect(figures.blastRadius).toEqual({ state: 'measured', value: 0.5, tasks: 1 });
    expect(figures.refusal).toEqual({ state: 'measured', value: 1, tasks: 1 });
  });

  test('tokens spent on failures count, and without a success there is no quotient', () => {
    const [won, lost] = [
      { ...nothing, solved: 1, tokens: 1000 },
      { ...nothing, tokens: 500 },
    ];
    expect(pairFigures([won, lost, nothing]).tokensPerCorrect).toEqual({
      state: 'measured',
      value: 1500,
      tasks: 2,
    });
    expect(pairFigures([lost]).tokensPerCorrect).toEqual({ state: 'not-applicable' });
  });

  test('the unmeasured share is of the composites that were published', () => {
    const figures = pairFigures([{ ...nothing, composite: 0.6, credited: 0.3 }, nothing]);
    expect(figures.compositeUnmeasured).toBe(0.5);
  });

  test('nothing counted has no rate', () => {
    expect(pairFigures([{ ...nothing, counted: 0 }])).not.toHaveProperty('rate');
    expect(pairFigures([])).toMatchObject({ solved: 0, tasks: 0, refusal: { state: 'not-applicable' } });
  });
});
