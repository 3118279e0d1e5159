import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endWithin, firstWithin, htmlBytes, mostHtmlBytes, startWithin } from '../../src/text/html-bytes.ts';

describe('htmlBytes', () => {
  test.each([
    ['abc', 3],
    ['<b>', 9],
    ['&"\'', 17],
    ['ü東🎉', 9],
  ])('of %j is %i', (text, bytes) => {
    expect(htmlBytes(text)).toBe(bytes);
  });
});

test('no text takes more than the most that a text of its length takes', () => {
  expect(mostHtmlBytes('""')).toBe(htmlBytes('""'));
  const units = fc.constantFrom('a', '&', '<', "'", 'ü', '東', '🎉', '\ud83c');
  fc.assert(fc.property(fc.string({ unit: units }), (text) => htmlBytes(text) <= mostHtmlBytes(text)));
});

test('as many entries are kept as fit, and none after the first that does not', () => {
  expect(firstWithin([3, 4, 9, 1], 8, (size) => size)).toEqual([3, 4]);
});

describe('a part of a text', () => {
  test('is the whole text where it fits', () => {
    expect([startWithin('a<b', 6), endWithin('a<b', 6)]).toEqual(['a<b', 'a<b']);
  });

  test('takes no more than the bytes given, and holds no half character', () => {
    expect(startWithin('a<b🎉', 8)).toBe('a<b');
    expect(startWithin('a🎉', 3)).toBe('a');
    expect(startWithin('a\ud83c', 100)).toBe('a');
    expect(endWithin('🎉b>a', 6)).toBe('b>a');
    expect(endWithin('🎉ba', 4)).toBe('ba');
  });

  test('from the end begins with a line', () => {
    const text = 'first line\nsecond\nthird';
    expect([15, 12, 11].map((bytes) => endWithin(text, bytes))).toEqual([
      'second\nthird',
      'second\nthird',
      'third',
    ]);
  });
});
