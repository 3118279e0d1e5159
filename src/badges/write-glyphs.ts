import type { Glyph } from './alphabet.ts';
import type { PlacedGlyph } from './place-text.ts';

interface Places {
  glyph: Glyph;
  xs: number[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** What a definition and one use cost beyond the outline: a shorter outline is better written twice. */
const USE_COST_BYTES = 45;

/**
 * SVG for placed glyphs, to stand in a group scaled by 0.1. A glyph that repeats is written once and then used, if
 * it is long enough; all others share one path.
 */
export function writeGlyphs(placed: readonly PlacedGlyph[]): string {
  let shared = '';
  let single = '';
  let ids = 0;
  for (const { glyph, xs } of placesByCharacter(placed).values()) {
    if (xs.length > 1 && glyph.rest.length > USE_COST_BYTES) shared += usedGlyph(glyph, xs, idAt(ids++));
    else for (const x of xs) single += outline(glyph, x);
  }
  return single === '' ? shared : `${shared}<path d="${single}"/>`;
}

/** By character and not by glyph: an alphabet may draw a character twice, when two badges ask for it at once. */
function placesByCharacter(placed: readonly PlacedGlyph[]): Map<string, Places> {
  const places = new Map<string, Places>();
  for (const { character, glyph, x } of placed) {
    if (glyph.rest === '') continue;
    const known = places.get(character);
    if (known) known.xs.push(x);
    else places.set(character, { glyph, xs: [x] });
  }
  return places;
}

function outline({ x, y, rest }: Glyph, offset: number): string {
  return `M${String(x + offset)} ${String(y)}${rest}`;
}

function usedGlyph(glyph: Glyph, [first = 0, ...others]: readonly number[], id: string): string {
  let written = `<path id="${id}" d="${outline(glyph, first)}"/>`;
  for (const x of others) written += `<use href="#${id}" x="${String(x - first)}"/>`;
  return written;
}

function idAt(index: number): string {
  return index < letters.length ? letters.charAt(index) : `a${String(index)}`;
}
