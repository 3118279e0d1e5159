import type { CellEntry } from '../../load/site-model.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';
import type { Axis } from '../../stats/reading.ts';
import { SortedValues } from '../../stats/sorted-values.ts';

/** The values of the other cells' shown runs on a task that ended by themselves, by axis. */
export type OtherRuns = (axis: Axis) => SortedValues;

/** No other runs: what a run that was cut short is compared with. */
export const noOtherRuns: OtherRuns = () => SortedValues.of([]);

const known = new WeakMap<readonly CellEntry[], Map<Axis, SortedValues>>();

/** Puts the values of all cells of a task in order once; each of them is then compared with all but its own. */
export function otherRuns(onTask: readonly CellEntry[], own: CellEntry): OtherRuns {
  return (axis) => {
    const all = valuesOf(onTask, axis);
    const [value] = measured(own, axis);
    return value === undefined ? all : all.without(value);
  };
}

function valuesOf(onTask: readonly CellEntry[], axis: Axis): SortedValues {
  const byAxis = known.get(onTask) ?? new Map<Axis, SortedValues>();
  known.set(onTask, byAxis);
  const values = byAxis.get(axis) ?? SortedValues.of(onTask.flatMap((entry) => measured(entry, axis)));
  byAxis.set(axis, values);
  return values;
}

function measured({ shown: { outcome, readings } }: CellEntry, axis: Axis): number[] {
  const reading = readings[axis];
  return ranItsCourse(outcome) && reading.state === 'measured' ? [reading.value] : [];
}
