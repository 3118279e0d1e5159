import type { RunSummary } from '../../load/site-model.ts';
import { median } from '../../stats/median.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';
import type { Axis } from '../../stats/reading.ts';
import { readingText } from '../../text/reading-text.ts';

/** The middle of what was measured on an axis, and of how many runs it is the middle. */
export interface AxisMedian {
  value: number | undefined;
  count: number;
}

/** The median of the measured readings of runs that ended by themselves; absence enters no median. */
export function medianOf(axis: Axis, runs: readonly RunSummary[]): AxisMedian {
  const values = runs.flatMap(({ outcome, withdrawn, readings }) => {
    const reading = readings[axis];
    return !withdrawn && ranItsCourse(outcome) && reading.state === 'measured' ? [reading.value] : [];
  });
  return { value: median(values), count: values.length };
}

/** A median in words, or the name of its absence. */
export function medianText(axis: Axis, { value }: AxisMedian): string {
  if (value === undefined) return 'not recorded';
  return readingText(axis, { state: 'measured', value, source: 'scorer' });
}
