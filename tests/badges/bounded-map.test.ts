import { expect, test } from 'vitest';
import { BoundedMap } from '../../src/badges/bounded-map.ts';

test('a bounded map keeps what it was given and returns it', () => {
  const map = new BoundedMap<number>(2);
  expect(map.set('a', 1)).toBe(1);
  expect(map.get('a')).toBe(1);
  expect(map.get('b')).toBeUndefined();
});

test('a bounded map never holds more than its limit', () => {
  const map = new BoundedMap<number>(3);
  for (let i = 0; i < 100; i += 1) {
    map.set(String(i), i);
    expect(map.size).toBeLessThanOrEqual(3);
    expect(map.get(String(i))).toBe(i);
  }
});
