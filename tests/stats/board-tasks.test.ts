import { expect, test } from 'vitest';
import {
  axisFacts,
  coarseShare,
  coarseStep,
  factLetter,
  factOfLetter,
  factOfText,
  factText,
  letterOf,
  placeOf,
} from '../../src/stats/board-tasks.ts';

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

test('on a large site a value is a letter, at most 1.5 % off, and absence keeps its reason', () => {
  for (const value of [1, 7, 950, 12_345, 600_000, 9e7]) {
    const read = Number(factOfLetter(factLetter(value, coarseStep), coarseStep));
    expect(Math.abs(read / value - 1)).toBeLessThan(0.015);
  }
  expect([0, 'not-recorded', 'not-applicable'].map((fact) => factLetter(fact as number, coarseStep))).toEqual(
    ['#', ' ', '!'],
  );
  expect(['#', ' ', '!'].map((letter) => factOfLetter(letter, coarseStep))).toEqual([
    0,
    'not-recorded',
    'not-applicable',
  ]);
});

test('on a large site a share is a letter, at most 0.005 off', () => {
  for (const share of [0, 0.004, 0.35, 0.995, 1])
    expect(Math.abs(Number(factOfLetter(factLetter(share, coarseShare), coarseShare)) - share)).toBeLessThan(
      0.0051,
    );
});

test('both forms of an axis are read by task', () => {
  expect(axisFacts({ pairs: ['1230,,-'] }, 0)).toEqual([1230, 'not-recorded', 'not-applicable']);
  expect(axisFacts({ pairs: ['# !'], step: coarseStep }, 0)).toEqual([0, 'not-recorded', 'not-applicable']);
});
