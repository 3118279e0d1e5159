import type { Axis, Reading } from '../../stats/reading.ts';
import type { SortedValues } from '../../stats/sorted-values.ts';

/** A line on which the run and the other runs on its task stand as dots. Positions are 0 to 100. */
export interface StripView {
  others: number[];
  own: number;
  /** What the picture shows, for readers who do not see it. */
  label: string;
}

const mostDots = 40;
const first = 3;
const last = 97;

/** Places a run among the others on an axis; undefined with fewer than two others, or without a value. Wall time is on a log scale. */
export function stripView(axis: Axis, reading: Reading, others: SortedValues): StripView | undefined {
  if (reading.state !== 'measured' || others.count < 2) return undefined;
  const scale = axis === 'wall' ? logarithmic : linear;
  const low = scale.to(Math.min(others.low ?? Infinity, reading.value));
  const spread = scale.to(Math.max(others.high ?? -Infinity, reading.value)) - low || 1;
  const start = (place: number) => scale.from(low + ((place - 0.5 - first) * spread) / (last - first));
  const end = (place: number) => (place === last ? Infinity : start(place + 1));
  return {
    others: takenPlaces(others, end),
    own: Math.round(first + ((last - first) * (scale.to(reading.value) - low)) / spread),
    label: `this run among ${String(others.count)} others on the task that ended by themselves${axis === 'wall' ? ', on a log scale' : ''}`,
  };
}

/** The places at which others stand, the lowest of them. A place reaches from the end of the one before it up to its own. */
function takenPlaces(others: SortedValues, end: (place: number) => number): number[] {
  const taken: number[] = [];
  let passed = 0;
  for (let place = first; place <= last && taken.length < mostDots; place += 1) {
    const before = passed;
    const limit = end(place);
    while (others.at(passed) < limit) passed += 1;
    if (passed > before) taken.push(place);
  }
  return taken;
}

interface Scale {
  to: (value: number) => number;
  from: (scaled: number) => number;
}

const linear: Scale = { to: (value) => value, from: (scaled) => scaled };
/** A run of no time at all has no logarithm; it stands with those of one millisecond. */
const logarithmic: Scale = { to: (value) => Math.log(Math.max(value, 1)), from: Math.exp };
