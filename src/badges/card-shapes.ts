import { cardPlaces, cardSize } from './card-lines.ts';
import { cardColours, cardTones } from './card-palette.ts';
import type { CardWords } from './card-words.ts';
import { drawSign, SIGN_SIZE_PX } from './signs.ts';

/** The ground, the edge in the colour of the outcome, and the mark of the site. */
export function cardGround({ tone }: CardWords): string {
  const { width, height } = cardSize;
  const { left, mark } = cardPlaces;
  const ground = `<path fill="${cardColours.ground}" d="M0 0h${String(width)}v${String(height)}H0z"/>`;
  const edge = `<path fill="${cardTones[tone]}" d="M0 0h24v${String(height)}H0z"/>`;
  const squares = ['M0 0h7v7H0z', 'M9 0h7v7H9z', 'M0 9h7v7H0z', 'M9 9h7v7H9z'];
  const strengths = ['1', '.35', '.65', '1'];
  const paths = squares.map((d, at) => `<path opacity="${strengths[at] ?? '1'}" d="${d}"/>`).join('');
  const logo = `<g fill="${cardColours.accent}" transform="translate(${String(left)} ${String(mark)})scale(2.25)">${paths}</g>`;
  return ground + edge + logo;
}

/** The sign of an outcome before the headline; nothing for a rate. */
export function cardSign({ sign, tone }: CardWords): string {
  if (sign === undefined) return '';
  const side = 44;
  const place = `translate(${String(cardPlaces.left)} ${String(cardPlaces.headline + 8)})`;
  return `<g transform="${place}scale(${String(side / SIGN_SIZE_PX)})">${drawSign(sign, cardTones[tone], [0, 0])}</g>`;
}

/** The share as a bar, and its interval as a line with ends over it; a share of nothing has no bar. */
export function cardBar({ bar }: CardWords): string {
  if (!bar) return '';
  const { left, right, bar: top } = cardPlaces;
  const at = (share: number) => left + Math.round(Math.min(1, Math.max(0, share)) * (right - left));
  const from = String(left);
  const y = String(top);
  const track = `<path fill="${cardColours.line}" d="M${from} ${y}H${String(right)}v28H${from}z"/>`;
  const filled = `<path fill="${cardColours.accent}" d="M${from} ${y}H${String(at(bar.share))}v28H${from}z"/>`;
  return track + filled + (bar.interval ? whisker(at(bar.interval.low), at(bar.interval.high), top) : '');
}

function whisker(low: number, high: number, top: number): string {
  const middle = String(top + 14);
  const ends = [low, high].map((x) => `M${String(x)} ${String(top - 6)}v40`).join('');
  const d = `M${String(low)} ${middle}H${String(high)}${ends}`;
  const stroke = (ink: string, width: number) =>
    `<path fill="none" stroke="${ink}" stroke-width="${String(width)}" d="${d}"/>`;
  return stroke(cardColours.ground, 11) + stroke(cardColours.ink, 5);
}
