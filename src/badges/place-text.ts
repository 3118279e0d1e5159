import type { Alphabet, Glyph } from './alphabet.ts';
import { missingGlyph } from './alphabet.ts';

/** A glyph at its place from the start of its line, in units of its alphabet. */
export interface PlacedGlyph {
  character: string;
  glyph: Glyph;
  x: number;
}

/** A line of text, set. */
export interface PlacedText {
  glyphs: PlacedGlyph[];
  /** In the unit of the alphabet. */
  width: number;
}

/**
 * Sets characters (graphemes) side by side, kerned as satori kerns them.
 * @param spacing added between two characters, in units of the alphabet
 */
export async function placeText(
  characters: readonly string[],
  alphabet: Alphabet,
  spacing = 0,
): Promise<PlacedText> {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  let left: { character: string; glyph: Glyph } | undefined;
  for (const character of characters) {
    const ready = alphabet.glyph(character);
    const glyph = ready instanceof Promise ? await ready : ready;
    if (left) width += spacing;
    if (left && left.glyph !== missingGlyph && glyph !== missingGlyph) {
      const kerning = alphabet.kerning(left.character, character);
      width += typeof kerning === 'number' ? kerning : await kerning;
    }
    glyphs.push({ character, glyph, x: Math.round(width) });
    width += glyph.advance;
    left = { character, glyph };
  }
  return { glyphs, width };
}
