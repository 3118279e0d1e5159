import type { Cell } from '../../../schemas/cell.ts';
import { isCut } from '../../stats/is-cut.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { spanPlacementRule } from '../../stats/span-placement.ts';
import { spanTree } from '../../stats/span-tree.ts';
import { quarters, type TimeAxis, timeAxis } from '../../stats/time-axis.ts';
import { durationText, plural } from '../../text/numbers.ts';
import { type TraceRow, traceRow } from './trace-row.ts';

/** The spans of a run in time order, or why there are none. */
export interface TraceView {
  summary: string;
  rows: TraceRow[];
  /** The time that the bars are drawn on, with the words at its quarter lines; absent where no time is known. */
  axis?: TimeAxis & { labels: string[] };
  /** How starts that were not recorded are placed; absent when all were recorded. */
  placement?: string;
  none?: string;
}

/** Puts the spans of a run in time order, children under their parents. */
export function traceView(cell: Cell): TraceView {
  const spans = cell.spans ?? [];
  if (spans.length === 0) return { summary: '', rows: [], none: whyNone(cell) };
  const runDurationMs =
    cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const tree = spanTree(spans, runDurationMs === undefined ? {} : { runDurationMs });
  const axis = timeAxis(tree);
  return {
    summary: summaryOf(tree, axis),
    rows: tree.rows.map((row) => traceRow(row, axis, cell.task)),
    ...(axis ? { axis: { ...axis, labels: quarters(axis).map(durationText) } } : {}),
    ...(tree.inferredStarts === 0 ? {} : { placement: spanPlacementRule }),
  };
}

function summaryOf(tree: ReturnType<typeof spanTree>, axis: TimeAxis | undefined): string {
  const errors = tree.rows.filter(({ span }) => span.error).length;
  return [
    `${plural(tree.rows.length, 'span')}${axis ? ` in ${durationText(axis.toMs - axis.fromMs)}` : ''}`,
    ...(errors === 0 ? [] : [`${plural(errors, 'error')}`]),
    ...(tree.inferredStarts === 0 ? [] : [`starts inferred for ${String(tree.inferredStarts)}`]),
    ...(tree.unknownStarts === 0 ? [] : [`starts not known for ${String(tree.unknownStarts)}`]),
  ].join('; ');
}

function whyNone(cell: Cell): string {
  return isCut(cell, '/spans')
    ? 'The source this run was read from did not show its spans.'
    : 'No spans were recorded for this run.';
}
