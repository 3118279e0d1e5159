import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, longestAligned } from '../../src/stats/align.ts';

const rows = (first: string, second: string) =>
  align([...first], [...second]).map(({ first: left, second: right }) => [
    first[left ?? -1],
    second[right ?? -1],
  ]);

describe('two lists side by side', () => {
  test('stand together where they are alike, and the first goes first where they are not', () => {
    expect(rows('abcd', 'axd')).toEqual([
      ['a', 'a'],
      ['b', undefined],
      ['c', undefined],
      [undefined, 'x'],
      ['d', 'd'],
    ]);
  });

  test('an empty list leaves the other alone', () => {
    expect(rows('', 'ab')).toEqual([
      [undefined, 'a'],
      [undefined, 'b'],
    ]);
  });

  test('every place of both stands exactly once and in order, and only equal keys stand together', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, (first, second) => {
        const places = align(first, second);
        expect(places.flatMap((place) => place.first ?? [])).toEqual(first.map((_, at) => at));
        expect(places.flatMap((place) => place.second ?? [])).toEqual(second.map((_, at) => at));
        for (const { first: left, second: right } of places)
          if (left !== undefined && right !== undefined) expect(first[left]).toBe(second[right]);
      }),
    );
  });

  test('a list aligned with itself stands together throughout', () => {
    expect(rows('abcabc', 'abcabc').every(([left, right]) => left === right)).toBe(true);
  });

  test('very long lists are compared place by place', () => {
    const long = Array.from({ length: longestAligned + 1 }, (_, at) => String(at));
    expect(align(long, ['x'])).toHaveLength(longestAligned + 1);
  });
});
