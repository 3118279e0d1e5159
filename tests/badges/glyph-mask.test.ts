import { describe, expect, test } from 'vitest';
import { BASELINE, cardAlphabet, EM } from '../../src/badges/card-alphabet.ts';
import { glyphMask } from '../../src/badges/glyph-mask.ts';

const size = 40;

/** A letter at the start of its line. */
async function placed(character: string) {
  return { character, glyph: await cardAlphabet.glyph(character), x: 0 };
}

describe('the mask of a glyph', () => {
  test('stands on the line', async () => {
    const { mask } = glyphMask(await placed('H'), size, 0);
    expect(mask.top + mask.height).toBe(0);
    expect(BASELINE).toBeLessThan(EM);
  });

  test('is drawn once for each quarter of a pixel', async () => {
    const letter = await placed('l');
    const at = (left: number) => glyphMask(letter, size, left);
    expect(at(7.1).mask).toBe(at(3).mask);
    expect(at(7.2).mask).not.toBe(at(3).mask);
    expect(at(7.3).mask).toBe(at(3.25).mask);
    expect([at(7.1).x, at(7.3).x, at(7.9).x, at(-0.6).x]).toEqual([7, 7, 8, -1]);
  });

  test('is of one size', async () => {
    const letter = await placed('x');
    expect(glyphMask(letter, size, 0).mask.width).toBeLessThan(glyphMask(letter, 2 * size, 0).mask.width);
  });

  test.each([...'ỄẪǺЩΏ@j…%ʼ|ȹ'])('holds %s whole', async (character) => {
    const letter = await placed(character);
    const { mask } = glyphMask(letter, size, 0);
    const { mask: large } = glyphMask(letter, 4 * size, 0);
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(Math.abs(large[side] / 4 - mask[side])).toBeLessThanOrEqual(2);
    }
    expect(mask.top).toBeGreaterThan(-1.4 * size);
    expect(mask.top + mask.height).toBeLessThan(0.4 * size);
  });
});
