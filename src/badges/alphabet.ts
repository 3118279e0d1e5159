import { BoundedMap } from './bounded-map.ts';
import { compactPath, type Outline } from './compact-path.ts';
import { type DrawText, drawText, DRAWN_SIZE } from './draw-text.ts';

/** One character, drawn once. Outline and advance are in units of 0.1 px at the size of a badge. */
export interface Glyph extends Outline {
  advance: number;
}

/** Characters ready to be set side by side. */
export interface Alphabet {
  /** A character's glyph; a box for one that the fonts cannot draw alone. */
  glyph: (character: string) => Glyph | Promise<Glyph>;
  /** What a pair of neighbours adds to the sum of their advances, mostly negative, in units of 0.1 px. */
  kerning: (left: string, right: string) => number | Promise<number>;
}

/** Units of a drawing in one unit of a glyph. */
const UNIT = 10;
const WIDEST_KERNING = DRAWN_SIZE / 5;
const NEVER_DRAWN = '\ue000';

/** The glyph of a character that the fonts lack: an empty box, as high as a capital. */
export const missingGlyph: Glyph = { x: 8, y: 15, rest: 'v80h56v-80zm10 10h36v60h-36z', advance: 72 };

/** An alphabet that draws each character and each pair on first use. Results do not depend on the order of use. */
export function createAlphabet(draw: DrawText = drawText): Alphabet {
  const glyphs = new BoundedMap<Glyph>(5_000);
  const kernings = new BoundedMap<number>(50_000);
  const glyph = (character: string) =>
    glyphs.get(character) ?? drawGlyph(character, draw).then((drawn) => glyphs.set(character, drawn));
  const kerning = (left: string, right: string) =>
    kernings.get(left + right) ??
    drawKerning(left, right, draw).then((drawn) => kernings.set(left + right, drawn));
  return { glyph, kerning };
}

async function drawGlyph(character: string, draw: DrawText): Promise<Glyph> {
  if (character === ' ') return { x: 0, y: 0, rest: '', advance: (await spaceWidth(draw)) / UNIT };
  if ([...character].length > 1) return missingGlyph;
  const [drawing, missing] = [await draw(character), await draw(NEVER_DRAWN)];
  if (drawing.path === '' || drawing.path === missing.path) return missingGlyph;
  return { ...compactPath(drawing.path, UNIT), advance: drawing.width / UNIT };
}

async function spaceWidth(draw: DrawText): Promise<number> {
  return (await draw('n n')).width - (await draw('nn')).width;
}

/** Wider than any kerning is a ligature, whose parts are drawn apart here. */
async function drawKerning(left: string, right: string, draw: DrawText): Promise<number> {
  if (left === ' ' || right === ' ') return 0;
  const [both, first, second] = [await draw(left + right), await draw(left), await draw(right)];
  const added = both.width - first.width - second.width;
  return Math.abs(added) > WIDEST_KERNING ? 0 : added / UNIT;
}
