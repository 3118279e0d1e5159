import type { Sign } from '../text/sign.ts';

/** A sign as SVG path data, from 0,0 in a square of SIGN_SIZE_PX. */
interface SignShape {
  stroke?: string;
  fill?: string;
}

/** The side in px of the square in which each sign is drawn. */
export const SIGN_SIZE_PX = 10;

const circle = 'M5 .9a4.1 4.1 0 1 0 .01 0';

const shapes: Readonly<Record<Sign, SignShape>> = {
  check: { stroke: 'M1 5.4 3.8 8.2 9 2.2' },
  cross: { stroke: 'M1.8 1.8 8.2 8.2M8.2 1.8 1.8 8.2' },
  checkLined: { stroke: 'M1.2 3.6 3.8 6.1 8.8 .9M1 9H9' },
  crossLined: { stroke: 'M2.2 .9 7.8 6.5M7.8 .9 2.2 6.5M1 9H9' },
  halfLined: { stroke: 'M5 .8a2.8 2.8 0 1 0 .01 0M1 9H9', fill: 'M5 1a2.6 2.6 0 0 1 0 5.2z' },
  bolt: { stroke: 'M6.2 .8 2.6 5.4H7.4L4 9.4' },
  empty: { stroke: `${circle}M1.3 8.7 8.7 1.3` },
  warning: { fill: 'M5 .4 10 9.4H0zM4.3 3.4v2.9h1.4v-2.9zM4.3 7.1v1.3h1.4v-1.3z' },
  unequal: { stroke: 'M1 3.5H9M1 6.7H9M6.8.9 3.2 9.3' },
  clock: { stroke: `${circle}M5 2.8V5.2L6.7 6.3` },
  half: { stroke: circle, fill: 'M5 1.2a3.8 3.8 0 0 1 0 7.6z' },
  question: { stroke: 'M2.6 3.2a2.4 2.4 0 1 1 3.5 2.1C5.2 5.8 5 6.1 5 7', fill: 'M4.2 8h1.6v1.6H4.2z' },
  dash: { stroke: 'M1.5 5H8.5' },
  wave: { stroke: 'M1 6.2c1.6-3.4 2.8-3.4 4-1.2s2.4 2.2 4-1.2' },
  gap: { fill: 'M4 4h2v2H4z' },
};

/** SVG of a sign at a place in px. Signs are shapes since the font has no such characters. */
export function drawSign(sign: Sign, ink: string, [x, y]: readonly [number, number]): string {
  const { stroke, fill } = shapes[sign];
  const stroked =
    stroke === undefined ? '' : `<path d="${stroke}" fill="none" stroke="${ink}" stroke-width="1.6"/>`;
  const filled = fill === undefined ? '' : `<path d="${fill}" fill="${ink}"/>`;
  return `<g transform="translate(${String(x)} ${String(y)})">${stroked}${filled}</g>`;
}
