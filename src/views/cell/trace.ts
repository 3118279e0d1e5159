import type { Cell } from '../../../schemas/cell.ts';
import { isCut } from '../../stats/is-cut.ts';
import { type SpanRow, spanTree } from '../../stats/span-tree.ts';
import { spanKind } from '../../stats/span-kind.ts';
import { spanLabel } from '../../stats/span-label.ts';
import { spanPlacementRule } from '../../stats/span-placement.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { durationText, plural } from '../../text/numbers.ts';

/** One attribute of a span, in words. */
export interface AttributeRow {
  name: string;
  value: string;
}

/** One span, in words. */
export interface TraceRow {
  id: string;
  parentId?: string;
  kind: string;
  glyph: string;
  label: string;
  /** Full name where the label is shorter. */
  name?: string;
  depth: number;
  /** Start after the start of the run. */
  start: string;
  startInferred: boolean;
  duration: string;
  self: string;
  attributes: AttributeRow[];
  error?: string;
  note?: string;
}

/** The spans of a run in time order, or why there are none. */
export interface TraceView {
  summary: string;
  rows: TraceRow[];
  /** How starts that were not recorded are placed; absent when all were recorded. */
  placement?: string;
  none?: string;
}

const notes = {
  orphan: 'its parent is not in the record',
  cycle: 'its parents form a circle, cut here',
  'duplicate-id': 'another span has the same id',
} as const;

/** Puts the spans of a run in time order, children under their parents. */
export function traceView(cell: Cell): TraceView {
  const spans = cell.spans ?? [];
  if (spans.length === 0) return { summary: '', rows: [], none: whyNone(cell) };
  const runDurationMs =
    cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const { rows } = spanTree(spans, runDurationMs === undefined ? {} : { runDurationMs });
  const inferred = rows.filter((row) => row.startSource === 'inferred').length;
  const inferredText = inferred === 0 ? '' : `; starts inferred for ${String(inferred)}`;
  return {
    summary: `${plural(spans.length, 'span')}${inferredText}`,
    rows: rows.map((row) => traceRow(row, cell.task)),
    ...(inferred === 0 ? {} : { placement: spanPlacementRule }),
  };
}

function traceRow(row: SpanRow, task: string): TraceRow {
  const { span } = row;
  const kind = spanKind(span.kind);
  const label = spanLabel(span, { task });
  return {
    id: span.span_id,
    ...(span.parent_id ? { parentId: span.parent_id } : {}),
    kind: kind.label,
    glyph: kind.glyph,
    label,
    ...(label === span.name ? {} : { name: span.name }),
    depth: row.depth,
    start: row.startMs === undefined ? 'not known' : durationText(row.startMs),
    startInferred: row.startSource === 'inferred',
    duration: span.duration_ms === undefined ? 'not recorded' : durationText(span.duration_ms),
    self: row.selfMs === undefined ? '' : durationText(row.selfMs),
    attributes: Object.entries(span.attrs ?? {}).map(([name, value]) => ({
      name,
      value: attributeText(value),
    })),
    ...(span.error ? { error: span.error } : {}),
    ...(row.note === undefined ? {} : { note: notes[row.note] }),
  };
}

function attributeText(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'string') return value === '' ? 'empty' : value;
  return JSON.stringify(value);
}

function whyNone(cell: Cell): string {
  return isCut(cell, '/spans')
    ? 'The source this run was read from did not show its spans.'
    : 'No spans were recorded for this run.';
}
