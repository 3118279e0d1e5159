import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SortedValues } from '../../src/stats/sorted-values.ts';

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 12 });

/** What a plain list says, beside which the sorted values are held. */
function plain(values: readonly number[], limit: number) {
  const sorted = values.toSorted((left, right) => left - right);
  return {
    count: sorted.length,
    low: sorted[0],
    high: sorted.at(-1),
    below: sorted.filter((value) => value < limit).length,
    inOrder: [...sorted, Infinity],
  };
}

function told(values: SortedValues, limit: number) {
  const inOrder = Array.from({ length: values.count + 1 }, (_, place) => values.at(place));
  return { count: values.count, low: values.low, high: values.high, below: values.below(limit), inOrder };
}

describe('sorted values', () => {
  test('count, ends and places are those of the list', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -6, max: 6 }), (values, limit) => {
        expect(told(SortedValues.of(values), limit)).toEqual(plain(values, limit));
      }),
    );
  });

  test('without one value, they are those of the list without it', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: -6, max: 6 }), (values, pick, limit) => {
        const value = values[pick % (values.length || 1)] ?? 0;
        const rest = values.toSpliced(values.indexOf(value), values.includes(value) ? 1 : 0);
        expect(told(SortedValues.of(values).without(value), limit)).toEqual(plain(rest, limit));
      }),
    );
  });

  test('without a value that is not there, they stay whole', () => {
    expect(SortedValues.of([1, 2]).without(3).count).toBe(2);
  });
});
