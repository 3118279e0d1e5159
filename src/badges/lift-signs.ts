import { BoundedMap } from './bounded-map.ts';
import { drawText } from './draw-text.ts';
import type { PlacedGlyph } from './place-text.ts';

const sign = /^[-–—×:()@+~<>=]$/;
const tall = /^[\p{Lu}\p{Nd}]$/u;
const low = /^\p{Ll}$/u;
const lifts = new BoundedMap<number>(100);

/**
 * Lifts dashes, brackets and the like to the middle of the capitals and digits beside them, as the font does (its
 * feature calt). Glyphs are those of `cardAlphabet`.
 */
export async function liftSigns(placed: readonly PlacedGlyph[]): Promise<PlacedGlyph[]> {
  const characters = placed.map(({ character }) => character);
  const lifted: PlacedGlyph[] = [];
  for (const [at, glyph] of placed.entries()) {
    lifted.push(sign.test(glyph.character) && isAmongTall(characters, at) ? await lift(glyph) : glyph);
  }
  return lifted;
}

/** Other signs between do not count, and a blank ends the search. */
function isAmongTall(characters: readonly string[], at: number): boolean {
  const isOther = (character: string) => !sign.test(character);
  const neighbours = [characters.slice(0, at).findLast(isOther), characters.slice(at + 1).find(isOther)];
  const beside = neighbours.filter((character) => character !== undefined);
  return beside.some((character) => tall.test(character)) && !beside.some((character) => low.test(character));
}

/** The name of a lifted glyph is unlike that of any character, so that both can be remembered. */
async function lift({ character, glyph, x }: PlacedGlyph): Promise<PlacedGlyph> {
  const height = lifts.get(character) ?? lifts.set(character, await liftOf(character));
  return { character: `0${character}`, glyph: { ...glyph, y: glyph.y - height }, x };
}

async function liftOf(character: string): Promise<number> {
  const [alone, beside] = [await drawText(character), await drawText(`0${character}`)].map(({ path }) =>
    Array.from(path.matchAll(/M\S+ ([\d.]+)/g), ([, y]) => Number(y)),
  );
  return Math.round((alone?.[0] ?? 0) - (beside?.at(-(alone?.length ?? 0)) ?? 0));
}
