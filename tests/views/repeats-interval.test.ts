import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../src/stats/wilson-interval.ts';
import { repeatsInterval } from '../../src/views/repeats-interval.ts';

describe('the interval of repeats', () => {
  test('is that of Wilson over the runs', () => {
    expect(repeatsInterval({ solved: 2, counted: 3 })).toEqual({
      ...wilsonInterval(2, 3),
      text: '95\u00a0% interval 21–94\u00a0%',
    });
  });

  test('narrows with more runs of the same share', () => {
    const width = (solved: number, counted: number) => {
      const { low = 0, high = 1 } = repeatsInterval({ solved, counted }) ?? {};
      return high - low;
    };
    expect(width(10, 20)).toBeLessThan(width(1, 2));
  });

  test.each([0, 1])('is not there for %i counted runs', (counted) => {
    expect(repeatsInterval({ solved: 0, counted })).toBeUndefined();
  });
});
