import { expect, test } from 'vitest';
import { locate } from '../../src/load/locate.ts';

const text = '{"a": [10, {"b~/": true}], "c": {}}';

function place(pointer: string): [number | undefined, number | undefined] {
  const found = locate(text, [pointer])(pointer);
  return [found?.keyOffset, found?.valueOffset];
}

test('a pointer gives the place of its key and of its value', () => {
  expect(place('')).toEqual([undefined, 0]);
  expect(place('/a')).toEqual([1, 6]);
  expect(place('/a/0')).toEqual([undefined, 7]);
  expect(place('/a/1/b~0~1')).toEqual([12, 19]);
});

test('a pointer to what does not exist gives the place of what is around it', () => {
  expect(place('/c/d/e')).toEqual([27, 32]);
  expect(place('/a/7')).toEqual([1, 6]);
  expect(place('/z')).toEqual([undefined, 0]);
});
