import satori from 'satori';
import { badgeFonts, FONT_WEIGHT, fontFamily } from './fonts.ts';

/** Text as satori draws it. */
export interface Drawing {
  /** SVG path data in units of 0.01 px at the size of a badge, from the top left of the line; empty for blanks. */
  path: string;
  /** The advance in the same units. */
  width: number;
}

/** How text becomes a drawing. */
export type DrawText = (text: string) => Promise<Drawing>;

/** The size of a badge's text, in units of 0.01 px: large, since satori rounds widths up to whole units. */
export const DRAWN_SIZE = 1100;

/** Draws one line of text as outlines with satori. Blanks at either end have no width. */
export async function drawText(text: string): Promise<Drawing> {
  const svg = await satori(line(text), { height: 2 * DRAWN_SIZE, fonts: badgeFonts() });
  const width = /<svg width="([\d.]+)"/.exec(svg)?.[1];
  if (width === undefined)
    throw new Error(`satori drew no width for ${JSON.stringify(text)}: ${svg.slice(0, 120)}`);
  return { path: /<path [^>]*\bd="([^"]*)"/.exec(svg)?.[1] ?? '', width: Number(width) };
}

function line(text: string) {
  const style = {
    fontFamily,
    fontSize: DRAWN_SIZE,
    fontWeight: FONT_WEIGHT,
    lineHeight: 1,
    whiteSpace: 'pre',
  };
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', color: '#fff', ...style }, children: text },
  };
}
