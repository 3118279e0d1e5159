import { type BadgeStyle, partsOfStyle } from '../text/badge-style.ts';
import type { Alphabet } from './alphabet.ts';
import { type Shape, shapes } from './badge-shapes.ts';
import type { BadgeWords } from './badge-words.ts';
import { splitGraphemes } from './cut-text.ts';
import { palettes } from './palette.ts';
import { type PlacedGlyph, placeText } from './place-text.ts';
import { drawSign, SIGN_SIZE_PX } from './signs.ts';
import { writeGlyphs } from './write-glyphs.ts';

/** What a badge shows, apart from its accessible name. */
export type PictureWords = Omit<BadgeWords, 'title'>;

/** The inside of an SVG, `width` by `height` px. */
export interface Picture {
  width: number;
  height: number;
  body: string;
}

const SIGN_GAP_PX = 4;

/** Draws label and message side by side, with a sign before the message where there is one. */
export async function drawBadge(
  words: PictureWords,
  style: BadgeStyle,
  alphabet: Alphabet,
): Promise<Picture> {
  const { shape: shapeName, theme } = partsOfStyle(style);
  const [shape, palette] = [shapes[shapeName], palettes[theme]];
  const label = await setLine(words.label, shape, alphabet);
  const message = await setLine(words.message, shape, alphabet);
  const { height, margin } = shape;
  const split = label.widthPx + 2 * margin;
  const signX = split + margin;
  const messageX = signX + (words.glyph === undefined ? 0 : SIGN_SIZE_PX + SIGN_GAP_PX);
  const width = messageX + message.widthPx + margin;
  const grounds =
    leftGround(split, shape, palette.labelGround) +
    rightGround({ split, width }, shape, palette.messageGrounds[words.tone]);
  const signY = (height - SIGN_SIZE_PX) / 2;
  const sign = words.glyph === undefined ? '' : drawSign(words.glyph, palette.messageInk, [signX, signY]);
  const parts = [shifted(label, margin, shape), shifted(message, messageX, shape)];
  const lines =
    palette.labelInk === palette.messageInk
      ? writeLines([parts.flat()], [palette.labelInk], shape)
      : writeLines(parts, [palette.labelInk, palette.messageInk], shape);
  return { width, height, body: grounds + sign + lines };
}

interface Line {
  glyphs: PlacedGlyph[];
  widthPx: number;
}

async function setLine(text: string, shape: Shape, alphabet: Alphabet): Promise<Line> {
  const { uppercase, spacing, textScale } = shape;
  const characters = splitGraphemes(uppercase ? text.toUpperCase() : text);
  const { glyphs, width } = await placeText(characters, alphabet, (spacing * 10) / textScale);
  return { glyphs, widthPx: Math.ceil((width * textScale) / 10) };
}

function leftGround(split: number, { height, radius }: Shape, fill: string): string {
  const [x, r] = [String(split), String(radius)];
  const inner = String(height - 2 * radius);
  return radius === 0
    ? `<path fill="${fill}" d="M0 0H${x}V${String(height)}H0z"/>`
    : `<path fill="${fill}" d="M${x} 0H${r}a${r} ${r} 0 0 0-${r} ${r}v${inner}a${r} ${r} 0 0 0 ${r} ${r}H${x}z"/>`;
}

function rightGround(
  { split, width }: { split: number; width: number },
  { height, radius }: Shape,
  fill: string,
): string {
  const [x, r] = [String(split), String(radius)];
  const inner = String(height - 2 * radius);
  return radius === 0
    ? `<path fill="${fill}" d="M${x} 0H${String(width)}V${String(height)}H${x}z"/>`
    : `<path fill="${fill}" d="M${x} 0H${String(width - radius)}a${r} ${r} 0 0 1 ${r} ${r}v${inner}a${r} ${r} 0 0 1-${r} ${r}H${x}z"/>`;
}

function shifted({ glyphs }: Line, startPx: number, { textScale }: Shape): PlacedGlyph[] {
  const start = Math.round((startPx * 10) / textScale);
  return glyphs.map((placed) => ({ ...placed, x: placed.x + start }));
}

/** Lines in inks of their own; a glyph that several of them use is written in the first. */
function writeLines(
  parts: readonly PlacedGlyph[][],
  inks: readonly string[],
  { lineTop, textScale }: Shape,
): string {
  const scale = (textScale / 10).toFixed(4).replace(/^0|0+$/g, '');
  return writeGlyphs(parts)
    .map(
      (text, part) =>
        `<g fill="${inks[part] ?? ''}" transform="translate(0 ${String(lineTop)})scale(${scale})">${text}</g>`,
    )
    .join('');
}
