import type { Cell } from '../../../schemas/cell.ts';
import { runFilePath } from '../../routes/data-paths.ts';
import type { RunIds } from '../../routes/ids.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { isCut } from '../../stats/is-cut.ts';
import { spanPlacementRule } from '../../stats/span-placement.ts';
import { type SpanRow, spanTree } from '../../stats/span-tree.ts';
import { type TimeAxis, timeAxis } from '../../stats/time-axis.ts';
import { firstWithin } from '../../text/html-bytes.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';
import { type TraceGroup, traceGroups } from './trace-groups.ts';
import { isLongTrace, rowBytes, traceBytes } from './trace-length.ts';
import { traceRow } from './trace-row.ts';

/** The spans of a run in time order, or why there are none. */
export interface TraceView {
  summary: string;
  groups: TraceGroup[];
  /** The time from the start of the run to its end, or to that of its last span; absent where no time is known. */
  axis?: TimeAxis;
  /** End of the run, in milliseconds from its start, where both are known. */
  runEndMs?: number;
  /** How starts that were not recorded are placed; absent when all were recorded. */
  placement?: string;
  /** The file of all spans, where the page leaves something to it, and what that is. */
  file?: { path: string; holds: string };
  none?: string;
}

/** Puts the spans of a run in time order, children under their parents. */
export function traceView(cell: Cell, ids: RunIds): TraceView {
  const spans = cell.spans ?? [];
  if (spans.length === 0) return { summary: '', groups: [], none: whyNone(cell) };
  const runDurationMs =
    cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const tree = spanTree(spans, runDurationMs === undefined ? {} : { runDurationMs });
  const axis = timeAxis(tree);
  const detailed = !isLongTrace(spans);
  const draw = (row: SpanRow, on: TimeAxis | undefined) =>
    traceRow(row, { axis: on, task: cell.task, detailed });
  const rows = detailed
    ? tree.rows
    : firstWithin(tree.rows, traceBytes(cell), (row) => rowBytes(draw(row, axis)));
  return {
    summary: summaryOf(tree, axis),
    groups: traceGroups(rows, axis, draw),
    ...(runDurationMs === undefined ? {} : { runEndMs: runDurationMs }),
    ...(axis ? { axis } : {}),
    ...(tree.inferredStarts === 0 ? {} : { placement: spanPlacementRule }),
    ...(detailed ? {} : { file: fileOf(ids, tree.rows.length - rows.length) }),
  };
}

function fileOf(ids: RunIds, leftOut: number): NonNullable<TraceView['file']> {
  const rest = leftOut === 0 ? '' : `, and the last ${countText(leftOut)} spans`;
  return { path: runFilePath(ids, 'spans.json'), holds: `Ids, attributes and the ends of long texts${rest}` };
}

function summaryOf(tree: ReturnType<typeof spanTree>, axis: TimeAxis | undefined): string {
  const errors = tree.rows.filter(({ span }) => span.error).length;
  return [
    `${plural(tree.rows.length, 'span')}${axis ? ` in ${durationText(axis.toMs - axis.fromMs)}` : ''}`,
    ...(errors === 0 ? [] : [plural(errors, 'error')]),
    ...(tree.inferredStarts === 0 ? [] : [`starts inferred for ${countText(tree.inferredStarts)}`]),
    ...(tree.unknownStarts === 0 ? [] : [`starts not known for ${countText(tree.unknownStarts)}`]),
  ].join('; ');
}

function whyNone(cell: Cell): string {
  return isCut(cell, '/spans')
    ? 'The source this run was read from did not show its spans.'
    : 'No spans were recorded for this run.';
}
