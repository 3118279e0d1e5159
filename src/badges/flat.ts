import type { Alphabet } from './alphabet.ts';
import type { BadgeWords } from './badge-words.ts';
import { splitGraphemes } from './cut-text.ts';
import { INK, LABEL_GROUND, messageGrounds } from './palette.ts';
import { placeText, type PlacedText } from './place-text.ts';
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

const HEIGHT_PX = 20;
const MARGIN_PX = 6;
const SIGN_GAP_PX = 4;
const SIGN_TOP_PX = (HEIGHT_PX - SIGN_SIZE_PX) / 2;
/** Where the line box starts, so that the baseline lies at 14 px and a capital spans 6 to 14. */
const LINE_TOP_PX = 4.5;

/** The flat style: label and message side by side, 20 px high, with a sign before the message. */
export async function drawFlat(words: PictureWords, alphabet: Alphabet): Promise<Picture> {
  const label = await placeText(splitGraphemes(words.label), alphabet);
  const message = await placeText(splitGraphemes(words.message), alphabet);
  const split = Math.ceil(label.width / 10) + 2 * MARGIN_PX;
  const signX = split + MARGIN_PX;
  const messageX = signX + SIGN_SIZE_PX + SIGN_GAP_PX;
  const width = messageX + Math.ceil(message.width / 10) + MARGIN_PX;
  const grounds = leftGround(split) + rightGround(split, width, messageGrounds[words.tone]);
  const sign = drawSign(words.glyph, INK, [signX, SIGN_TOP_PX]);
  const text = writeGlyphs([...shifted(label, MARGIN_PX), ...shifted(message, messageX)]);
  const lines = `<g fill="${INK}" transform="translate(0 ${String(LINE_TOP_PX)})scale(.1)">${text}</g>`;
  return { width, height: HEIGHT_PX, body: grounds + sign + lines };
}

function leftGround(split: number): string {
  return `<path fill="${LABEL_GROUND}" d="M${String(split)} 0H3a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3H${String(split)}z"/>`;
}

function rightGround(split: number, width: number, fill: string): string {
  return `<path fill="${fill}" d="M${String(split)} 0H${String(width - 3)}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${String(split)}z"/>`;
}

function shifted(text: PlacedText, startPx: number) {
  return text.glyphs.map((placed) => ({ ...placed, x: placed.x + startPx * 10 }));
}
