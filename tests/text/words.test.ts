import { expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { axisWords } from '../../src/text/axis-words.ts';
import { glossary } from '../../src/text/glossary.ts';
import { dayText, instantText } from '../../src/text/instant-text.ts';
import { modelName, taskName } from '../../src/text/model-name.ts';
import { ordinal } from '../../src/text/ordinal.ts';
import { outcomeWords } from '../../src/text/outcome-words.ts';
import { readingText } from '../../src/text/reading-text.ts';

test('an instant keeps its microseconds and its zone', () => {
  expect(instantText('2026-06-17T06:21:29.358677Z')).toBe('17 Jun 2026, 06:21:29.358677 UTC');
  expect(instantText('2026-06-17T06:21:29+02:00')).toBe('17 Jun 2026, 06:21:29 +02:00');
  expect(instantText('soon')).toBe('soon');
  expect(dayText('2026-01-09T06:21:29Z')).toBe('9 Jan 2026');
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [113, '113th'],
])('place %d is "%s"', (place, expected) => {
  expect(ordinal(place)).toBe(expected);
});

test('ids are split for the eye only', () => {
  expect(modelName('meta/llama-3')).toEqual({ vendor: 'meta/', name: 'llama-3' });
  expect(modelName('local')).toEqual({ vendor: '', name: 'local' });
  expect(taskName('a/b/c')).toBe('c');
  expect(taskName('a/')).toBe('a/');
});

test('only a pass and a correct refusal look like a pass', () => {
  const looksLikePass = outcomeKinds.filter(
    (kind) => outcomeWords(kind).tone === 'pass' || outcomeWords(kind).sign.startsWith('check'),
  );
  expect(looksLikePass).toEqual(['refused-correctly', 'passed']);
});

test('every axis is explained in the glossary', () => {
  for (const { glossaryKey } of Object.values(axisWords))
    expect(glossary[glossaryKey]).toHaveProperty('scale');
});

test('a reading without a value names its absence and shows no number', () => {
  expect(readingText('wall', { state: 'not-recorded', reason: 'none' })).toBe('not recorded');
  expect(readingText('pass', { state: 'not-applicable', reason: 'none' })).toBe('not applicable');
  expect(readingText('composite', { state: 'withheld', reason: 'none' })).toBe('withheld');
});

test.each([
  [7_400, 1, '7.4 s'],
  [500, 1, '0.5 s'],
  [34_000, 0, '34 s'],
  [7_371, 3, '7.37 s'],
  [34_100, 1, '34.1 s'],
  [244_800, 1, '4 min 5 s'],
  [4_000_000, 1, '1 h 7 min'],
])(
  'a wall time of %i ms, printed with %i decimals, is %s: as any other, with no more decimals',
  (value, printedDecimals, text) => {
    const printed = { state: 'measured', value, source: 'headline', printedDecimals } as const;
    expect(readingText('wall', printed).replaceAll('\u00a0', ' ')).toBe(text);
  },
);

test.each([0.4, 12, 999.4, 1000, 9_994, 9_995, 59_994, 59_995, 3_700_000])(
  'a wall time of %d ms printed in full reads as the scorer’s does',
  (value) => {
    const source = { state: 'measured', value } as const;
    expect(readingText('wall', { ...source, source: 'headline', printedDecimals: 4 })).toBe(
      readingText('wall', { ...source, source: 'scorer' }),
    );
  },
);
