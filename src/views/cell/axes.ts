import { axes, type Axis } from '../../stats/reading.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';
import { axisWords } from '../../text/axis-words.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import { readingText } from '../../text/reading-text.ts';
import { type AxisContext, axisDetail } from './axis-detail.ts';
import { noOtherRuns } from './other-runs.ts';
import { stripView, type StripView } from './strip.ts';

/** One axis of a run, in words. */
export interface AxisView {
  label: string;
  glossaryKey: GlossaryKey;
  value: string;
  /** False when the value names an absence. */
  measured: boolean;
  /** What stands under the value: the reason of an absence, or what the value rests on. */
  detail: string;
  /** Place among the other runs on the task, where at least three that ended by themselves have a value. */
  strip?: StripView;
}

/** Every axis of a run, each with its value, its reason and its place among the other runs on the task. */
export function axisViews(context: AxisContext): AxisView[] {
  const others = ranItsCourse(context.outcome) ? context.others : noOtherRuns;
  const compared = { ...context, others };
  return axes.map((axis) => axisView(axis, compared));
}

function axisView(axis: Axis, context: AxisContext): AxisView {
  const reading = context.readings[axis];
  const strip =
    axis === 'wall' || axis === 'composite' ? stripView(axis, reading, context.others(axis)) : undefined;
  return {
    label: axisWords[axis].label,
    glossaryKey: axisWords[axis].glossaryKey,
    value: readingText(axis, reading),
    measured: reading.state === 'measured',
    detail: axisDetail(axis, context),
    ...(strip === undefined ? {} : { strip }),
  };
}
