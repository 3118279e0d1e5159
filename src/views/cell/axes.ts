import type { Cell } from '../../../schemas/cell.ts';
import type { TestReport } from '../../evidence/tests/test-report.ts';
import type { RunSummary } from '../../load/site-model.ts';
import type { CompositeAudit } from '../../stats/composite-audit.ts';
import { axes, type Axis, type Reading, type Readings } from '../../stats/reading.ts';
import { axisWords } from '../../text/axis-words.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import { countText, plural } from '../../text/numbers.ts';
import { ordinal } from '../../text/ordinal.ts';
import { readingText } from '../../text/reading-text.ts';
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
  /** Place among the other runs on the task, where at least three have a value. */
  strip?: StripView;
}

interface Context {
  cell: Cell;
  readings: Readings;
  /** The other shown runs on the same task. */
  others: readonly RunSummary[];
  tests: TestReport | undefined;
  audit: CompositeAudit | undefined;
}

/** Every axis of a run, each with its value, its reason and its place among the other runs on the task. */
export function axisViews(context: Context): AxisView[] {
  return axes.map((axis) => axisView(axis, context));
}

function axisView(axis: Axis, context: Context): AxisView {
  const reading = context.readings[axis];
  const strip =
    axis === 'wall' || axis === 'composite' ? stripView(axis, reading, context.others) : undefined;
  return {
    label: axisWords[axis].label,
    glossaryKey: axisWords[axis].glossaryKey,
    value: readingText(axis, reading),
    measured: reading.state === 'measured',
    detail: reading.state === 'measured' ? details[axis](context) : absenceDetail(axis, reading, context),
    ...(strip === undefined ? {} : { strip }),
  };
}

/** What stands under a measured value. */
const details: Record<Axis, (context: Context) => string> = {
  pass: passDetail,
  tokensPerCorrect: () => 'tokens',
  wall: wallDetail,
  blastRadius: blastDetail,
  refusal: ({ readings }) => printedNote(readings.refusal) || 'by the refusal scorer',
  integrity: ({ readings }) => printedNote(readings.integrity) || 'by the integrity scorer',
  composite: ({ audit }) => {
    if (audit?.agrees === undefined) return 'cannot be recomputed';
    return audit.agrees ? 'recomputed: equal' : 'recomputed: differs';
  },
};

/** The total is known only where the output names every test. */
function passDetail({ tests, readings }: Context): string {
  const { passed, failed, errored } = tests?.counts ?? { passed: 0, failed: 0, errored: 0 };
  const total = passed + failed + errored;
  if (tests?.complete && total > 0)
    return `${countText(passed)} of ${plural(total, 'test')} passed, read from the output`;
  return printedNote(readings.pass) || 'by the task’s own check';
}

/** Places are given by measured wall time, ties sharing the better place; runs stopped from outside take none. */
function wallDetail({ readings, others }: Context): string {
  const own = readings.wall;
  const walls = others.flatMap(({ readings: { wall } }) => (wall.state === 'measured' ? [wall.value] : []));
  if (own.state !== 'measured' || walls.length < 2) return printedNote(own) || 'start to end';
  const place = walls.filter((wall) => wall < own.value).length + 1;
  const total = walls.length + 1;
  if (place === total) return `slowest of ${countText(total)} on this task`;
  return place === 1
    ? `fastest of ${countText(total)} on this task`
    : `${ordinal(place)} fastest of ${countText(total)} on this task`;
}

function blastDetail({ cell, readings }: Context): string {
  const blast = cell.scorers?.blast_radius;
  if (blast?.unexpected_changes && blast.total_changes !== undefined) {
    return `${countText(blast.unexpected_changes.length)} of ${countText(blast.total_changes)} changes unexpected`;
  }
  return printedNote(readings.blastRadius) || 'list of changes shown in part';
}

function absenceDetail(
  axis: Axis,
  reading: Exclude<Reading, { state: 'measured' }>,
  { cell }: Context,
): string {
  const published = reading.publishedAs === undefined ? '' : `; published as ${reading.publishedAs}`;
  const own = axis === 'tokensPerCorrect' ? ownCount(cell) : '';
  return `${reading.reason}${published}${own}`;
}

function ownCount({ tokens }: Cell): string {
  if (tokens?.prompt_tokens === undefined && tokens?.completion_tokens === undefined) return '';
  const total = (tokens.prompt_tokens ?? 0) + (tokens.completion_tokens ?? 0);
  return `; the CLI itself counted ${countText(total)}${tokens.source === undefined ? '' : ` (${tokens.source})`}`;
}

function printedNote(reading: Reading): string {
  return reading.state === 'measured' && reading.source === 'headline'
    ? 'as printed on the published page'
    : '';
}
