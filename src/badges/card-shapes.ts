import { cardPlaces, cardSize } from './card-lines.ts';
import { cardColours, cardTones } from './card-palette.ts';
import type { CardWords } from './card-words.ts';
import { boxMask, drawMask, type Mask } from './draw-mask.ts';
import type { PalettePicture } from './palette-picture.ts';
import { drawSign, SIGN_SIZE_PX } from './signs.ts';

const EDGE_WIDTH = 24;
const BAR_HEIGHT = 28;
const SIGN_SIDE = 44;

/** The edge in the colour of the outcome, and the mark of the site. */
export function paintEdge(picture: PalettePicture, { tone }: CardWords): void {
  picture.fill({ left: 0, top: 0, width: EDGE_WIDTH, height: cardSize.height }, cardTones[tone]);
  picture.paint(siteMark(), [cardPlaces.left, cardPlaces.mark], cardColours.accent);
}

let mark: Mask | undefined;

function siteMark(): Mask {
  const squares = ['M0 0h7v7H0z', 'M9 0h7v7H9z', 'M0 9h7v7H0z', 'M9 9h7v7H9z'];
  const strengths = ['1', '.35', '.65', '1'];
  const paths = squares.map((d, at) => `<path opacity="${strengths[at] ?? '1'}" d="${d}"/>`).join('');
  mark ??= drawMask(`<g transform="scale(2.25)">${paths}</g>`, { left: 0, top: 0, width: 36, height: 36 });
  return mark;
}

/** The sign of an outcome before the headline; nothing for a rate. */
export function paintSign(picture: PalettePicture, { sign, tone }: CardWords): void {
  if (sign === undefined) return;
  const scale = String(SIGN_SIDE / SIGN_SIZE_PX);
  const shape = `<g transform="scale(${scale})">${drawSign(sign, '#000', [0, 0])}</g>`;
  const mask = drawMask(shape, { left: 0, top: 0, width: SIGN_SIDE, height: SIGN_SIDE });
  picture.paint(mask, [cardPlaces.left, cardPlaces.headline + 8], cardTones[tone]);
}

/** The share as a bar, and its interval as a line with ends over it; a share of nothing has no bar. */
export function paintBar(picture: PalettePicture, { bar }: CardWords): void {
  if (!bar) return;
  const { left, right, bar: top } = cardPlaces;
  const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * (right - left));
  const box = { left, top, height: BAR_HEIGHT };
  picture.fill({ ...box, width: right - left }, cardColours.line);
  picture.fill({ ...box, width: at(bar.share) }, cardColours.accent);
  if (bar.interval) paintWhisker(picture, at(bar.interval.low), at(bar.interval.high));
}

/** A line with ends, on a margin of ground that sets it off from the bar. */
function paintWhisker(picture: PalettePicture, low: number, high: number): void {
  const middle = BAR_HEIGHT / 2;
  const stroke = (ink: string, width: number) => {
    const line = { left: low, top: middle - width / 2, width: high - low, height: width };
    const ends = [low, high].map((x) => ({ left: x - width / 2, top: -6, width, height: BAR_HEIGHT + 12 }));
    for (const box of [line, ...ends]) picture.paint(boxMask(box), [cardPlaces.left, cardPlaces.bar], ink);
  };
  stroke(cardColours.ground, 11);
  stroke(cardColours.ink, 5);
}
