import { Resvg } from '@resvg/resvg-js';
import type { BadgeStyle } from '../text/badge-style.ts';
import { type RenderBadge, renderBadge } from './badge.ts';
import type { BadgeWords } from './badge-words.ts';
import { BoundedMap } from './bounded-map.ts';

/** Pixels for each px of the SVG, so that the picture is sharp on dense screens. */
const ZOOM = 2;
const REMEMBERED_PICTURES = 500;

/** Turns words into the PNG of a badge. */
export type RenderBadgePng = (words: BadgeWords, style: BadgeStyle) => Promise<Uint8Array>;

/** Draws a badge as PNG at twice its size. Badges that look alike are drawn once. */
export const renderBadgePng: RenderBadgePng = createPngRenderer(renderBadge);

/** A renderer with its own memory of pictures. */
export function createPngRenderer(render: RenderBadge): RenderBadgePng {
  const pictures = new BoundedMap<Uint8Array>(REMEMBERED_PICTURES);
  return async (words, style) => {
    const svg = await render({ ...words, title: '' }, style);
    return pictures.get(svg) ?? pictures.set(svg, rasterise(svg));
  };
}

/** All text is outlines, so no font is asked for. */
function rasterise(svg: string): Uint8Array {
  const options = { fitTo: { mode: 'zoom', value: ZOOM }, font: { loadSystemFonts: false } } as const;
  return new Resvg(svg, options).render().asPng();
}
