import type { RunSummary } from '../../load/site-model.ts';
import type { Axis, Reading } from '../../stats/reading.ts';

/** A line on which the run and the other runs on its task stand as dots. Positions are 0 to 100. */
export interface StripView {
  others: number[];
  own: number;
  /** What the picture shows, for readers who do not see it. */
  label: string;
}

const mostDots = 40;

/** Places a run among the others on an axis; undefined with fewer than two others, or without a value. Wall time is on a log scale. */
export function stripView(
  axis: Axis,
  reading: Reading,
  others: readonly RunSummary[],
): StripView | undefined {
  const values = others.flatMap(({ readings }) =>
    readings[axis].state === 'measured' ? [readings[axis].value] : [],
  );
  if (reading.state !== 'measured' || values.length < 2) return undefined;
  // A run of no time at all has no logarithm; it stands with those of one millisecond.
  const scale = (value: number) => (axis === 'wall' ? Math.log(Math.max(value, 1)) : value);
  const all = [...values, reading.value].map(scale);
  const low = Math.min(...all);
  const spread = Math.max(...all) - low || 1;
  const place = (value: number) => Math.round(3 + (94 * (scale(value) - low)) / spread);
  return {
    others: [...new Set(values.map(place))].sort((left, right) => left - right).slice(0, mostDots),
    own: place(reading.value),
    label: `this run among ${String(values.length)} others on the task that ended by themselves${axis === 'wall' ? ', on a log scale' : ''}`,
  };
}
