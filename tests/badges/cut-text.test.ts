import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, splitGraphemes } from '../../src/badges/cut-text.ts';

describe('cutting text', () => {
  test('a text within the limit stays whole', () => {
    expect(cutText('opencode', 8)).toBe('opencode');
  });

  test('a longer text ends in an ellipsis and keeps the limit', () => {
    expect(cutText('openhands', 8)).toBe('openhan…');
  });

  test('a text cut in its middle shows no half of a character', () => {
    expect(cutText('abc👍🏽def', 6)).toBe('abc…');
    expect(cutText('abc👍🏽def', 8)).toBe('abc👍🏽…');
  });

  test('a far longer text of letters that compose is marked as cut', () => {
    expect(cutText('e\u0301'.repeat(50), 10)).toBe(`${'é'.repeat(9)}…`);
    expect(cutText('ω\u0314\u0342\u0345'.repeat(50), 10)).toBe(`${'\u1fa7'.repeat(9)}…`);
  });

  test('the composed and the decomposed form come out alike', () => {
    expect(cutText('cafe\u0301', 24)).toBe('caf\u00e9');
  });

  test('blanks of every kind become spaces', () => {
    expect(cutText('a\tb\nc\u00a0d\u3000e', 24)).toBe('a b c d e');
  });

  test.each([
    '\u0000',
    '\u001b',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\uffff',
    '\ud800',
    '\udc00',
  ])('an invisible or forbidden character (%j) leaves a visible mark', (character) => {
    expect(cutText(`a${character}b`, 24)).toBe('a\ufffdb');
  });

  test('a heap of combining marks does not push out the rest', () => {
    expect(cutText(`z${'\u0351'.repeat(5_000)}`, 24)).toBe(`z${'\u0351'.repeat(7)}…`);
  });

  test('any text comes out well-formed, within the limit, and the same when cut again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 3, max: 40 }),
        (text, limit) => {
          const cut = cutText(text, limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut.isWellFormed()).toBe(true);
          expect(cutText(cut, limit)).toBe(cut);
        },
      ),
    );
  });

  test('every character that skips the segmenter is one grapheme', () => {
    const plain = 'opencode · 0.571 × ÀÿŁ…';
    expect(splitGraphemes(plain)).toEqual([...plain]);
    expect(splitGraphemes('é👍🏽g')).toEqual(['é', '👍🏽', 'g']);
  });
});
