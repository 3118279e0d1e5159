import { scaleLinear, scaleLog } from 'd3-scale';

/** A place on an axis with its words. */
export interface Tick {
  at: number;
  text: string;
}

/** An axis of a picture: where a value stands, and which values are named. */
export interface AxisScale {
  at: (value: number) => number;
  ticks: Tick[];
}

/** Least distance of two names, in units of the picture. */
const leastDistance = 58;

/** How an axis is drawn. */
export interface AxisWish {
  /** First and last place, in units of the picture. */
  range: readonly [number, number];
  words: (value: number) => string;
}

/** A share from 0 to 1. */
export function shareScale({ range, words }: AxisWish): AxisScale {
  const scale = scaleLinear([0, 1], [...range]);
  return { at: rounded(scale), ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => tick(scale, value, words)) };
}

/** Positive values on a logarithmic axis, with the powers of ten and, where few fit, 2 and 5 between them. */
export function logScale(values: readonly number[], { range, words }: AxisWish): AxisScale {
  const positive = values.filter((value) => value > 0);
  const least = positive.reduce((low, value) => Math.min(low, value), Infinity);
  const most = positive.reduce((high, value) => Math.max(high, value), 0);
  const ends = most === 0 ? [1, 10] : [least / 1.25, most * 1.25];
  const scale = scaleLog(ends, [...range]).clamp(true);
  const ticks = named(ends).map((value) => tick(scale, value, words));
  return { at: rounded(scale), ticks: apart(ticks) };
}

function named([low = 1, high = 10]: readonly number[]): number[] {
  const steps = Math.log10(high / low) > 3 ? [1] : [1, 2, 5];
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const step of steps) found.push(step * 10 ** power);
  }
  return found.filter((value) => value >= low && value <= high);
}

/** Leaves out names that would touch the one before. */
function apart(ticks: readonly Tick[]): Tick[] {
  let last = -Infinity;
  return ticks.filter(({ at }) => {
    if (at - last < leastDistance) return false;
    last = at;
    return true;
  });
}

function tick(scale: (value: number) => number, value: number, words: (value: number) => string): Tick {
  return { at: rounded(scale)(value), text: words(value) };
}

function rounded(scale: (value: number) => number): (value: number) => number {
  return (value) => Math.round(scale(value) * 10) / 10;
}
