import { describe, expect, test } from 'vitest';
import { PalettePicture } from '../../src/badges/palette-picture.ts';

const size = { width: 4, height: 2 };

describe('a picture of few colours', () => {
  test('is filled box by box', () => {
    const picture = new PalettePicture(size, '#ffffff');
    picture.fill({ left: 1, top: 0, width: 2, height: 2 }, '#000001');
    picture.fill({ left: 2, top: 1, width: 1, height: 1 }, '#ffffff');
    expect(shown(picture)).toEqual([
      ['ffffff', '000001', '000001', 'ffffff'],
      ['ffffff', '000001', 'ffffff', 'ffffff'],
    ]);
  });

  test('a shape is mixed with what lies under it, by how much it covers', () => {
    const picture = new PalettePicture(size, '#ffffff');
    picture.fill({ left: 2, top: 0, width: 2, height: 2 }, '#ff0000');
    const mask = { left: 1, top: -1, width: 3, height: 1, coverage: Uint8Array.of(51, 102, 255) };
    picture.paint(mask, [0, 1], '#000000');
    picture.paint(mask, [0, 2], '#00ff00');
    expect(shown(picture)).toEqual([
      ['ffffff', 'cccccc', '990000', '000000'],
      ['ffffff', 'ccffcc', '996600', '00ff00'],
    ]);
  });

  test('what a shape does not cover stays as it is', () => {
    const picture = new PalettePicture(size, '#123456');
    picture.paint(
      { left: 0, top: 0, width: 4, height: 1, coverage: Uint8Array.of(0, 0, 255, 0) },
      [0, 0],
      '#abcdef',
    );
    expect(shown(picture)[0]).toEqual(['123456', '123456', 'abcdef', '123456']);
    expect(picture.colours).toEqual([0x123456, 0xabcdef]);
  });

  test('past 256 colours the nearest is taken', () => {
    const picture = new PalettePicture(size, '#000000');
    const dot = { left: 0, top: 0, width: 1, height: 1 };
    for (let grey = 1; grey < 256; grey++) picture.fill(dot, `#0000${grey.toString(16).padStart(2, '0')}`);
    picture.fill(dot, '#020080');
    expect(picture.colours).toHaveLength(256);
    expect(shown(picture)[0]?.[0]).toBe('000080');
  });
});

function shown({ pixels, colours }: PalettePicture): string[][] {
  const named = Array.from(pixels, (at) => (colours[at] ?? 0).toString(16).padStart(6, '0'));
  return [named.slice(0, 4), named.slice(4)];
}
