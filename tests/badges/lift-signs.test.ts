import { expect, test } from 'vitest';
import { cardAlphabet } from '../../src/badges/card-alphabet.ts';
import { liftSigns } from '../../src/badges/lift-signs.ts';
import { placeText } from '../../src/badges/place-text.ts';

/** The signs of a text that are lifted. */
async function lifted(text: string): Promise<string> {
  const { glyphs } = await placeText([...text], cardAlphabet);
  const after = await liftSigns(glyphs);
  return [...text].filter((_, at) => (glyphs[at]?.glyph.y ?? 0) - (after[at]?.glyph.y ?? 0) > 40).join('');
}

test.each([
  ['40–49', '–'],
  ['2024-05-13', '--'],
  ['GPT-4', '-'],
  ['(8B) a(b)', '()'],
  ['(8B)-13', '()-'],
  ['10:30 +2', ':+'],
  ['model-4 4-model', ''],
  ['3 × 4 - 5', ''],
  ['1.5/2, 7', ''],
])('of %s, %j is lifted', async (text, signs) => {
  expect(await lifted(text)).toBe(signs);
});

test('a lifted sign keeps its place on the line and is not taken for the one that is not', async () => {
  const { glyphs } = await placeText([...'4-5 a-b'], cardAlphabet);
  const after = await liftSigns(glyphs);
  expect(after.map(({ x }) => x)).toEqual(glyphs.map(({ x }) => x));
  expect(after[1]?.character).not.toBe(after[5]?.character);
  expect(after[5]).toEqual(glyphs[5]);
});
