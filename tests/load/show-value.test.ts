import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showValue } from '../../src/load/show-value.ts';

test('text is quoted as JSON, lists and objects are told by size', () => {
  expect(['a"b', 1, null, true, [1, 2], {}, { a: 1 }].map(showValue)).toEqual([
    String.raw`"a\"b"`,
    '1',
    'null',
    'true',
    'a list of 2',
    'an object of 0 fields',
    'an object of 1 field',
  ]);
});

test('long text is cut at about 80 characters, and text that fits is whole', () => {
  expect(showValue('a'.repeat(78))).toBe(`"${'a'.repeat(78)}"`);
  expect(showValue('a'.repeat(79))).toBe(`"${'a'.repeat(77)}…"`);
  const texts = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\u001b', '\ud83d'), maxLength: 200 });
  fc.assert(fc.property(texts, (text) => showValue(text).length <= 80));
});
