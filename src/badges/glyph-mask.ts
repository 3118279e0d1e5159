import type { Glyph } from './alphabet.ts';
import { BoundedMap } from './bounded-map.ts';
import { BASELINE, EM } from './card-alphabet.ts';
import { type Box, drawMask, type Mask } from './draw-mask.ts';
import type { PlacedGlyph } from './place-text.ts';

/** A glyph stands at a quarter of a pixel, as browsers draw text: what is nearer nobody sees. */
const STEPS = 4;
const REMEMBERED_MASKS = 4_000;
const masks = new BoundedMap<Mask>(REMEMBERED_MASKS);

/** A glyph at a font size, drawn once for each quarter of a pixel, and the whole px at which it stands. */
export function glyphMask(
  { character, glyph }: PlacedGlyph,
  size: number,
  left: number,
): { mask: Mask; x: number } {
  const steps = Math.round(left * STEPS);
  const x = Math.floor(steps / STEPS);
  const step = steps - x * STEPS;
  const key = `${character}${String(size)}/${String(step)}`;
  const known = masks.get(key);
  if (known) return { mask: known, x };
  const place = `translate(${String(step / STEPS)} 0)scale(${String(size / EM)})translate(0 -${String(BASELINE)})`;
  const outline = `M${String(glyph.x)} ${String(glyph.y)}${glyph.rest}`;
  const mask = drawMask(`<path transform="${place}" d="${outline}"/>`, boxAround(glyph, size));
  return { mask: masks.set(key, mask), x };
}

/** With room for what reaches over its advance, and for marks over a capital. */
function boxAround({ advance }: Glyph, size: number): Box {
  const margin = Math.ceil(size * 0.4);
  return {
    left: -margin,
    top: -size - margin,
    width: Math.ceil((advance * size) / EM) + 2 * margin,
    height: size + 2 * margin,
  };
}
