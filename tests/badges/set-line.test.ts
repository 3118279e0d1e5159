import { describe, expect, test } from 'vitest';
import { EM } from '../../src/badges/card-alphabet.ts';
import type { CardLine } from '../../src/badges/card-lines.ts';
import { setLine } from '../../src/badges/set-line.ts';

const line: CardLine = {
  text: '',
  left: 10,
  baseline: 100,
  width: 200,
  size: 20,
  colour: '#000000',
  lines: 2,
};

/** What each line says, without the blanks at its end. */
async function texts(text: string, part: Partial<CardLine> = {}): Promise<string[]> {
  const set = await setLine({ ...line, ...part, text });
  return set.map(({ glyphs }) => glyphs.map(({ character }) => character.slice(-1)).join(''));
}

describe('setting a line', () => {
  test('a text that fits is one line', async () => {
    const [set, ...others] = await setLine({ ...line, text: 'short' });
    expect(others).toEqual([]);
    expect([set?.left, set?.baseline]).toEqual([10, 100]);
  });

  test('a longer one goes on in a second, without the blank between', async () => {
    expect(await texts('a name of many words, set')).toEqual(['a name of many', 'words, set']);
    const [, second] = await setLine({ ...line, text: 'a name of many words, set' });
    expect([second?.left, second?.baseline]).toEqual([10, 124]);
  });

  test('an id breaks after a hyphen or a slash before a letter', async () => {
    expect(await texts('maker-of/some-model-instructed')).toEqual(['maker-of/some-', 'model-instructed']);
    expect(await texts('a-model-version-of-2-2025-01-01')).toEqual(['a-model-version-', 'of-2-2025-01-01']);
    expect(await texts('makers-of-models/supermodels')).toEqual(['makers-of-models/', 'supermodels']);
  });

  test('a word wider than a line is broken anywhere', async () => {
    const [first = '', second = ''] = await texts('m'.repeat(18));
    expect(first + second).toBe('m'.repeat(18));
    expect(first.length).toBeGreaterThan(second.length);
  });

  test('what the lines do not hold is cut off with an ellipsis', async () => {
    expect(await texts('a text that fits no single line', { lines: 1 })).toEqual(['a text that fits no s…']);
    const [, second = ''] = await texts('m '.repeat(40));
    expect(second).toMatch(/^(?:m )+m…$/);
  });

  test.each(['W'.repeat(60), 'i'.repeat(200), 'one two three four five six seven eight'])(
    'no line of %s is wider than the card allows',
    async (text) => {
      for (const { glyphs } of await setLine({ ...line, text })) {
        const last = glyphs.at(-1);
        expect((((last?.x ?? 0) + (last?.glyph.advance ?? 0)) * line.size) / EM).toBeLessThanOrEqual(
          line.width,
        );
      }
    },
  );

  test('a line at the right ends there', async () => {
    const [set] = await setLine({ ...line, text: 'Model', align: 'right' });
    const last = set?.glyphs.at(-1);
    const end = (set?.left ?? 0) + (((last?.x ?? 0) + (last?.glyph.advance ?? 0)) * line.size) / EM;
    expect(Math.abs(end - 210)).toBeLessThanOrEqual(0.5);
  });

  test('no text is no line', async () => {
    expect(await setLine(line)).toEqual([]);
  });
});
