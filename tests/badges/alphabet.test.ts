import { describe, expect, test } from 'vitest';
import { createAlphabet, missingGlyph } from '../../src/badges/alphabet.ts';
import type { DrawText } from '../../src/badges/draw-text.ts';
import { badgeFonts } from '../../src/badges/fonts.ts';

describe('the alphabet', () => {
  test.each([...'opencode·0123456789…<>ßéЖώếŁ'])('the fonts have %s', async (character) => {
    expect(await createAlphabet().glyph(character)).not.toBe(missingGlyph);
  });

  test.each(['漢', '→', '✓', '👍', 'ש', '\ufffd', '\u0301', '\u200b', 'g\u0303', '🇬🇧'])(
    'what the fonts cannot draw alone (%j) is a box',
    async (character) => {
      expect(await createAlphabet().glyph(character)).toBe(missingGlyph);
    },
  );

  test('a space has a width and no outline', async () => {
    const space = await createAlphabet().glyph(' ');
    expect(space.rest).toBe('');
    expect(space.advance).toBeGreaterThan(20);
    expect(space.advance).toBeLessThan(40);
  });

  test('a kerned pair stands closer than its letters alone', async () => {
    const alphabet = createAlphabet();
    expect(await alphabet.kerning('A', 'V')).toBeLessThan(-5);
    expect(Math.abs(await alphabet.kerning('n', 'n'))).toBeLessThan(0.5);
  });

  test('a character and a pair are drawn on first use only', async () => {
    const drawn: string[] = [];
    const draw: DrawText = (text) => {
      drawn.push(text);
      return Promise.resolve({ path: text === '\ue000' ? '' : 'M0 0L10 0Z', width: text.length * 100 });
    };
    const alphabet = createAlphabet(draw);
    await alphabet.glyph('o');
    await alphabet.kerning('o', 'p');
    const draws = drawn.length;
    expect(alphabet.glyph('o')).not.toBeInstanceOf(Promise);
    expect(alphabet.kerning('o', 'p')).toBe(0);
    expect(drawn.length).toBe(draws);
  });

  test('a pair that the font joins into one sign is not squeezed', async () => {
    const draw: DrawText = (text) => Promise.resolve({ path: 'M0 0Z', width: text === '->' ? 300 : 700 });
    expect(await createAlphabet(draw).kerning('-', '>')).toBe(0);
  });

  test('the fonts are read once', () => {
    expect(badgeFonts()).toBe(badgeFonts());
  });
});
