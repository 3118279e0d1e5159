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

test('a printed wall time keeps its printed precision', () => {
  const printed = { state: 'measured', value: 7400, source: 'headline', printedDecimals: 1 } as const;
  expect(readingText('wall', printed)).toBe('7.4\u00a0s');
});
