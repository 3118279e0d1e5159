import { expect, test } from 'vitest';
import { rememberLast } from '../../src/load/remember-last.ts';

test('only the last answer is kept', () => {
  const asked: string[] = [];
  const read = rememberLast((key: string) => {
    asked.push(key);
    return key.toUpperCase();
  });
  expect(['a', 'a', 'b', 'a'].map(read)).toEqual(['A', 'A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
