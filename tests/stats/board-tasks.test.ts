import { expect, test } from 'vitest';
import { factOfText, factText, letterOf, placeOf } from '../../src/stats/board-tasks.ts';

test('letters are one character each, never one that JSON escapes, and can be read back', () => {
  const places = Array.from({ length: 300 }, (_, at) => at);
  const letters = places.map(letterOf);
  expect(letters.map(placeOf)).toEqual(places);
  expect(JSON.stringify(letters.join(''))).toHaveLength(302);
  expect(placeOf(' ')).toBeUndefined();
});

test('values keep three digits, absence its reason', () => {
  expect(
    [1234.5, 0, 0.98765, 'not-recorded', 'not-applicable'].map((fact) => factText(fact as number)),
  ).toEqual(['1230', '0', '0.988', '', '-']);
  expect(['1230', '', '-', undefined].map(factOfText)).toEqual([
    1230,
    'not-recorded',
    'not-applicable',
    'not-recorded',
  ]);
});
