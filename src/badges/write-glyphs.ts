import type { Glyph } from './alphabet.ts';
import type { PlacedGlyph } from './place-text.ts';

interface Places {
  glyph: Glyph;
  places: { line: number; x: number }[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** What a definition and one use cost beyond the outline: a shorter outline is better written twice. */
const USE_COST_BYTES = 45;

/**
 * SVG for lines of placed glyphs, each to stand in a group scaled by 0.1. A glyph that repeats is written once, in the
 * first line that has it, and then used, if it is long enough; all others of a line share one path. A use takes the
 * ink of its own group.
 */
export function writeGlyphs(lines: readonly (readonly PlacedGlyph[])[]): string[] {
  const shared = lines.map(() => '');
  const single = lines.map(() => '');
  let ids = 0;
  for (const { glyph, places } of placesByCharacter(lines).values()) {
    const isShared = places.length > 1 && glyph.rest.length > USE_COST_BYTES;
    const id = isShared ? idAt(ids++) : '';
    const [first] = places;
    for (const { line, x } of places) {
      if (!isShared) single[line] += outline(glyph, x);
      else if (x === first?.x && line === first.line) shared[line] += defined(glyph, x, id);
      else shared[line] += used(x - (first?.x ?? 0), id);
    }
  }
  return lines.map((_, line) => {
    const path = single[line] ?? '';
    return (shared[line] ?? '') + (path === '' ? '' : `<path d="${path}"/>`);
  });
}

/** By character and not by glyph: an alphabet may draw a character twice, when two badges ask for it at once. */
function placesByCharacter(lines: readonly (readonly PlacedGlyph[])[]): Map<string, Places> {
  const places = new Map<string, Places>();
  lines.forEach((placed, line) => {
    for (const { character, glyph, x } of placed) {
      if (glyph.rest === '') continue;
      const known = places.get(character);
      if (known) known.places.push({ line, x });
      else places.set(character, { glyph, places: [{ line, x }] });
    }
  });
  return places;
}

function outline({ x, y, rest }: Glyph, offset: number): string {
  return `M${String(x + offset)} ${String(y)}${rest}`;
}

function defined(glyph: Glyph, x: number, id: string): string {
  return `<path id="${id}" d="${outline(glyph, x)}"/>`;
}

function used(shift: number, id: string): string {
  return `<use href="#${id}" x="${String(shift)}"/>`;
}

function idAt(index: number): string {
  return index < letters.length ? letters.charAt(index) : `a${String(index)}`;
}
