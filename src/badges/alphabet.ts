import { BoundedMap } from './bounded-map.ts';
import { compactPath, type Outline } from './compact-path.ts';
import { drawKerning, drawSpace } from './draw-kerning.ts';
import { type Drawing, type DrawText, drawText } from './draw-text.ts';

/** One character, drawn once. Outline and advance are in units of its alphabet. */
export interface Glyph extends Outline {
  advance: number;
}

/** Characters ready to be set side by side. */
export interface Alphabet {
  /** A character's glyph; a box for one that the fonts cannot draw alone. */
  glyph: (character: string) => Glyph | Promise<Glyph>;
  /** What a pair of neighbours adds to the sum of their advances, mostly negative, in units of the alphabet. */
  kerning: (left: string, right: string) => number | Promise<number>;
}

/** Of the characters of badges: 0.1 px at their size. */
const BADGE_UNIT = 10;
const REMEMBERED_CHARACTERS = 5_000;
const NEVER_DRAWN = '\ue000';

/** The glyph of a character that the fonts lack: an empty box, as high as a capital. */
export const missingGlyph: Glyph = { x: 8, y: 15, rest: 'v80h56v-80zm10 10h36v60h-36z', advance: 72 };

/**
 * An alphabet that draws each character and each pair on first use. Results do not depend on the order of use.
 * @param unit of its outlines and advances, in units of a drawing
 */
export function createAlphabet(draw: DrawText = drawText, unit = BADGE_UNIT): Alphabet {
  const drawings = new BoundedMap<Drawing>(REMEMBERED_CHARACTERS);
  const glyphs = new BoundedMap<Glyph>(REMEMBERED_CHARACTERS);
  const kernings = new BoundedMap<number>(50_000);
  const drawn = async (text: string) =>
    text.length > 1 ? draw(text) : (drawings.get(text) ?? drawings.set(text, await draw(text)));
  const glyph = (character: string) =>
    glyphs.get(character) ?? makeGlyph(character, drawn, unit).then((made) => glyphs.set(character, made));
  const kerning = (left: string, right: string) =>
    kernings.get(left + right) ??
    drawKerning(left, right, drawn).then((added) => kernings.set(left + right, added / unit));
  return { glyph, kerning };
}

async function makeGlyph(character: string, draw: DrawText, unit: number): Promise<Glyph> {
  if (character === ' ') return { x: 0, y: 0, rest: '', advance: (await drawSpace(draw)) / unit };
  if ([...character].length > 1) return missingGlyph;
  const [drawing, missing] = [await draw(character), await draw(NEVER_DRAWN)];
  if (drawing.path === '' || drawing.path === missing.path) return missingGlyph;
  return { ...compactPath(drawing.path, unit), advance: drawing.width / unit };
}
