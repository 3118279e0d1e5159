import { type BadgeStyle, plainStyle } from '../text/badge-style.ts';
import { type Alphabet, createAlphabet } from './alphabet.ts';
import type { BadgeWords } from './badge-words.ts';
import { BoundedMap } from './bounded-map.ts';
import { cutText } from './cut-text.ts';
import { drawBadge, type Picture, type PictureWords } from './draw-badge.ts';
import { escapeXml } from './svg.ts';

/** Turns words into the SVG of a badge. */
export type RenderBadge = (words: BadgeWords, style?: BadgeStyle) => Promise<string>;

const TITLE_LIMIT = 360;
/** UTF-16 units, tried in turn until the picture fits: only scripts with heavy outlines need more than the first. */
const TEXT_LIMITS = [
  { label: 34, message: 34 },
  { label: 12, message: 32 },
  { label: 6, message: 24 },
  { label: 3, message: 6 },
] as const;
const PICTURE_LIMIT_BYTES = 6_000;
const REMEMBERED_PICTURES = 1_000;

/**
 * Draws a badge as SVG: at most 10,000 bytes for any words, the same bytes for the same words, text as outlines,
 * presentation attributes only (GitHub serves it under a policy that allows no style and nothing from outside).
 * Made for `<img>`: ids inside are short and would clash if two badges were put inline into one page.
 */
export const renderBadge: RenderBadge = createBadgeRenderer();

/** A renderer with its own alphabet and its own memory of pictures. */
export function createBadgeRenderer(alphabet: Alphabet = createAlphabet()): RenderBadge {
  const pictures = new BoundedMap<Picture>(REMEMBERED_PICTURES);
  return async (words, style = plainStyle) => {
    const shown = shorten(words, TEXT_LIMITS[0]);
    const key = JSON.stringify([style, shown.tone, shown.glyph, shown.label, shown.message]);
    const picture = pictures.get(key) ?? pictures.set(key, await drawFitting(shown, style, alphabet));
    return frame(picture, words.title);
  };
}

function shorten(words: PictureWords, limits: { label: number; message: number }): PictureWords {
  return {
    ...words,
    label: cutText(words.label, limits.label),
    message: cutText(words.message, limits.message),
  };
}

async function drawFitting(words: PictureWords, style: BadgeStyle, alphabet: Alphabet): Promise<Picture> {
  for (const limits of TEXT_LIMITS) {
    const picture = await drawBadge(shorten(words, limits), style, alphabet);
    if (picture.body.length <= PICTURE_LIMIT_BYTES) return picture;
  }
  throw new Error(
    `The badge ${JSON.stringify(words)} stays over ${String(PICTURE_LIMIT_BYTES)} bytes; lower the limits of its text.`,
  );
}

function frame({ width, height, body }: Picture, title: string): string {
  const name = escapeXml(cutText(title, TITLE_LIMIT));
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${name}"><title>${name}</title>${body}</svg>\n`;
}
