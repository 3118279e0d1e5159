import { quantileOfSorted } from './quantile.ts';

/** The middle of some values, and how far the middle half reaches. */
export interface Spread {
  median: number;
  lowQuartile: number;
  highQuartile: number;
  /** Number of values. */
  count: number;
}

/** Median and quartiles; undefined without values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => quantileOfSorted(sorted, share);
  const [lowQuartile, median, highQuartile] = [at(0.25), at(0.5), at(0.75)];
  if (lowQuartile === undefined || median === undefined || highQuartile === undefined) return undefined;
  return { median, lowQuartile, highQuartile, count: values.length };
}
