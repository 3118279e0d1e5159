import { cardLines, cardSize } from './card-lines.ts';
import { cardColours } from './card-palette.ts';
import { paintBar, paintEdge, paintSign } from './card-shapes.ts';
import type { CardWords } from './card-words.ts';
import { legibleCard } from './legible-card.ts';
import { paintLine } from './paint-line.ts';
import { PalettePicture } from './palette-picture.ts';

/** Draws a card: the same pixels for the same words. */
export async function drawCard(words: CardWords): Promise<PalettePicture> {
  const picture = new PalettePicture(cardSize, cardColours.ground);
  paintEdge(picture, words);
  paintBar(picture, words);
  paintSign(picture, words);
  for (const line of cardLines(await legibleCard(words))) await paintLine(picture, line);
  return picture;
}
