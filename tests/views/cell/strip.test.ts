import { describe, expect, test } from 'vitest';
import { stripView } from '../../../src/views/cell/strip.ts';
import { SortedValues } from '../../../src/stats/sorted-values.ts';
import type { Reading } from '../../../src/stats/reading.ts';

const absent: Reading = { state: 'not-recorded', reason: 'no wall time was recorded' };

function measured(value: number): Reading {
  return { state: 'measured', value, source: 'scorer' };
}

function wallStrip(own: Reading, others: readonly Reading[]) {
  const values = others.flatMap((wall) => (wall.state === 'measured' ? [wall.value] : []));
  return stripView('wall', own, SortedValues.of(values));
}

describe('the place of a run among the others', () => {
  test('the lowest and the highest stand at the ends, on a log scale', () => {
    const strip = wallStrip(measured(1000), [measured(100), measured(10_000)]);
    expect(strip).toEqual({
      own: 50,
      others: [3, 97],
      label: 'this run among 2 others on the task that ended by themselves, on a log scale',
    });
  });

  test('a run without a value has no place', () => {
    expect(wallStrip(absent, [measured(1), measured(2)])).toBeUndefined();
  });

  test('fewer than two others make no picture, and absence is none of them', () => {
    expect(wallStrip(measured(1), [measured(2), absent])).toBeUndefined();
  });

  test('equal values stand at one place', () => {
    expect(wallStrip(measured(5), [measured(5), measured(5)])).toMatchObject({ own: 3, others: [3] });
  });

  test('a wall time of zero has a place', () => {
    const strip = wallStrip(measured(0), [measured(100), measured(10_000)]);
    expect(strip).toMatchObject({ own: 3, others: [50, 97] });
  });

  test('a value in the middle between two places stands at the higher one', () => {
    const placesOf = (...others: number[]) => stripView('composite', measured(0), SortedValues.of(others));
    expect(placesOf(0.49, 94)).toMatchObject({ others: [3, 97] });
    expect(placesOf(0.5, 94)).toMatchObject({ others: [4, 97] });
  });

  test('no more than forty others stand as dots, the lowest', () => {
    const all = SortedValues.of(Array.from({ length: 95 }, (_, place) => place));
    const lowest = Array.from({ length: 40 }, (_, place) => place + 3);
    expect(stripView('composite', measured(0), all)?.others).toEqual(lowest);
  });
});
