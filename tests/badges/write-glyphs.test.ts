import { describe, expect, test } from 'vitest';
import type { Glyph } from '../../src/badges/alphabet.ts';
import { writeGlyphs } from '../../src/badges/write-glyphs.ts';

const short: Glyph = { x: 1, y: 2, rest: 'h5z', advance: 8 };
const long: Glyph = { x: 3, y: 4, rest: 'h1v1'.repeat(30), advance: 9 };
const blank: Glyph = { x: 0, y: 0, rest: '', advance: 3 };

describe('writing glyphs', () => {
  test('glyphs that occur once share one path', () => {
    expect(writeGlyphs([[at(short, 0), at(long, 10)]]).join()).toBe(`<path d="M1 2h5zM13 4${long.rest}"/>`);
  });

  test('a long glyph that repeats is written once and used', () => {
    expect(writeGlyphs([[at(long, 10), at(long, 30), at(long, 25)]]).join()).toBe(
      `<path id="a" d="M13 4${long.rest}"/><use href="#a" x="20"/><use href="#a" x="15"/>`,
    );
  });

  test('a short glyph that repeats is written again', () => {
    expect(writeGlyphs([[at(short, 0), at(short, 10)]]).join()).toBe('<path d="M1 2h5zM11 2h5z"/>');
  });

  test('blanks are not written', () => {
    expect(writeGlyphs([[at(blank, 0), at(blank, 3)]]).join()).toBe('');
  });

  test('a glyph that stands in two lines is written in the first and used in both', () => {
    expect(writeGlyphs([[at(long, 10)], [at(short, 0), at(long, 30)]])).toEqual([
      `<path id="a" d="M13 4${long.rest}"/>`,
      '<use href="#a" x="20"/><path d="M1 2h5z"/>',
    ]);
  });

  test('each of many shared glyphs has its own id', () => {
    const characters = Array.from({ length: 40 }, (_, i) => String(i));
    const placed = characters.flatMap((character) => [at(long, 0, character), at(long, 5, character)]);
    const svg = writeGlyphs([placed]).join('');
    const ids = [...svg.matchAll(/id="([a-z][a-z0-9]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(40);
    expect([...svg.matchAll(/href="#([a-z0-9]+)"/g)].map(([, id]) => id)).toEqual(ids);
  });
});

function at(glyph: Glyph, x: number, character = String(glyph.x)) {
  return { character, glyph: { ...glyph }, x };
}
