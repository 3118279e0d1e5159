import { wilsonInterval } from '../stats/wilson-interval.ts';
import { namedIntervalText } from '../text/interval-text.ts';
import type { Tally } from './tally.ts';

/** The interval of the share of a cell's runs that solved its task, and its words. */
export interface RepeatsInterval {
  /** Ends from 0 to 1. */
  low: number;
  high: number;
  /** "95 % interval 9–91 %" */
  text: string;
}

/**
 * How far the repeats of one cell leave open how often its pair solves its task. Each run is a trial of its own here,
 * since nothing is said of other tasks. Undefined with fewer than two counted runs, which are no rate.
 */
export function repeatsInterval({
  solved,
  counted,
}: Pick<Tally, 'solved' | 'counted'>): RepeatsInterval | undefined {
  if (counted < 2) return undefined;
  const interval = wilsonInterval(solved, counted);
  if (interval === undefined) return undefined;
  return { ...interval, text: namedIntervalText(interval) };
}
