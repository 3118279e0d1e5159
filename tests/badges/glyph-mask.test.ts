import { describe, expect, test } from 'vitest';
import { BASELINE, cardAlphabet, EM } from '../../src/badges/card-alphabet.ts';
import { drawMask, type Mask } from '../../src/badges/draw-mask.ts';
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

  test.each([...'ỄẪǺЩΏ@j…%|ȹf'])('holds %s whole', async (character) => {
    const letter = await placed(character);
    const { x, y, rest } = letter.glyph;
    const place = `scale(${String(size / EM)})translate(0 -${String(BASELINE)})`;
    const plane = { left: -200, top: -200, width: 400, height: 400 };
    const whole = drawMask(`<path transform="${place}" d="M${String(x)} ${String(y)}${rest}"/>`, plane);
    const box = ({ left, top, width, height }: Mask) => [left, top, width, height];
    expect(box(glyphMask(letter, size, 0).mask)).toEqual(box(whole));
  });
});
