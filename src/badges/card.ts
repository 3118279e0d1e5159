import satori from 'satori';
import { type CardLine, cardLines, cardSize } from './card-lines.ts';
import { cardBar, cardGround, cardSign } from './card-shapes.ts';
import type { CardWords } from './card-words.ts';
import { badgeFonts, FONT_WEIGHT, fontFamily } from './fonts.ts';
import { legibleCard } from './legible-card.ts';

/** Draws a card as SVG with all text as outlines: the same bytes for the same words. */
export async function drawCard(words: CardWords): Promise<string> {
  const svg = await satori(sheet(cardLines(await legibleCard(words))), { ...cardSize, fonts: badgeFonts() });
  const open = svg.indexOf('>') + 1;
  const shapes = cardGround(words) + cardBar(words) + cardSign(words);
  return `${svg.slice(0, open)}${shapes}${svg.slice(open)}`;
}

function sheet(lines: readonly CardLine[]) {
  const style = { display: 'flex', ...cardSize, fontFamily, fontWeight: FONT_WEIGHT };
  return { type: 'div', key: null, props: { style, children: lines.map(block) } };
}

function block({ text, left, top, width, size, colour, lines, align = 'left' }: CardLine) {
  const lineHeight = 1.2;
  const style = {
    position: 'absolute',
    display: 'block',
    left,
    top,
    width,
    maxHeight: Math.ceil(size * lineHeight * lines),
    overflow: 'hidden',
    fontSize: size,
    lineHeight,
    color: colour,
    textAlign: align,
    wordBreak: 'break-word',
    lineClamp: lines,
  } as const;
  return { type: 'div', key: null, props: { style, children: text } };
}
