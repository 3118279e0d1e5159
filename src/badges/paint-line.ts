import { EM } from './card-alphabet.ts';
import type { CardLine } from './card-lines.ts';
import { glyphMask } from './glyph-mask.ts';
import type { PalettePicture } from './palette-picture.ts';
import { setLine } from './set-line.ts';

/** Paints a text of a card. */
export async function paintLine(picture: PalettePicture, line: CardLine): Promise<void> {
  const { size, colour } = line;
  for (const { glyphs, left, baseline } of await setLine(line)) {
    for (const placed of glyphs) {
      if (placed.glyph.rest === '') continue;
      const { mask, x } = glyphMask(placed, size, left + (placed.x * size) / EM);
      picture.paint(mask, [x, baseline], colour);
    }
  }
}
