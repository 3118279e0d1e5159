import type { Cell } from '../../../schemas/cell.ts';
import { changedFiles } from '../../evidence/changes.ts';
import type { TestReport } from '../../evidence/tests/test-report.ts';
import type { CompositeAudit } from '../../stats/composite-audit.ts';
import { isCut } from '../../stats/is-cut.ts';
import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import type { Axis, Reading, Readings } from '../../stats/reading.ts';
import { countText, plural } from '../../text/numbers.ts';
import { ordinal } from '../../text/ordinal.ts';
import type { OtherRuns } from './other-runs.ts';

/** What the axes of a run are put into words from. */
export interface AxisContext {
  cell: Cell;
  outcome: OutcomeKind;
  readings: Readings;
  /** The other shown runs on the same task. A run that was cut short has no place among them. */
  others: OtherRuns;
  tests: TestReport | undefined;
  audit: CompositeAudit | undefined;
}

/** What stands under a value: what it rests on, its place among the others, or the reason of an absence. */
export function axisDetail(axis: Axis, context: AxisContext): string {
  const reading = context.readings[axis];
  return reading.state === 'measured' ? details[axis](context) : absenceDetail(axis, reading, context);
}

const details: Record<Axis, (context: AxisContext) => string> = {
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
function passDetail({ tests, readings }: AxisContext): string {
  const { passed, failed, errored } = tests?.counts ?? { passed: 0, failed: 0, errored: 0 };
  const total = passed + failed + errored;
  if (tests?.complete && total > 0)
    return `${countText(passed)} of ${plural(total, 'test')} passed, read from the output`;
  return printedNote(readings.pass) || 'by the task’s own check';
}

/** Places are given by measured wall time, ties sharing the better place. */
function wallDetail({ readings, others }: AxisContext): string {
  const own = readings.wall;
  const walls = others('wall');
  if (own.state !== 'measured' || walls.count < 2)
    return ['start to end', printedNote(own)].filter((part) => part !== '').join(', ');
  const place = walls.below(own.value) + 1;
  const total = walls.count + 1;
  if (place === total) return `slowest of ${countText(total)} on this task`;
  return place === 1
    ? `fastest of ${countText(total)} on this task`
    : `${ordinal(place)} fastest of ${countText(total)} on this task`;
}

const changeList = '/scorers/blast_radius/unexpected_changes';

function blastDetail({ cell, readings }: AxisContext): string {
  const blast = cell.scorers?.blast_radius;
  const changes = changedFiles(blast, { litter: [], truncated: cell.source?.truncated ?? [] });
  const printed = printedNote(readings.blastRadius);
  if (changes.state === 'not-recorded')
    return printed || (isCut(cell, changeList) ? 'list of changes not shown' : 'no list was recorded');
  if (changes.cut) return 'list of changes shown in part';
  if (!blast?.unexpected_changes) return printed || 'which changes were unexpected was not recorded';
  const total = blast.total_changes ?? changes.counts.total;
  if (total === 0) return 'nothing changed';
  return `${countText(blast.unexpected_changes.length)} of ${plural(total, 'change')} unexpected`;
}

function absenceDetail(
  axis: Axis,
  reading: Exclude<Reading, { state: 'measured' }>,
  { cell }: AxisContext,
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
