import { spanKind } from '../../stats/span-kind.ts';
import { spanLabel } from '../../stats/span-label.ts';
import type { SpanRow } from '../../stats/span-tree.ts';
import { barOn, type TimeAxis } from '../../stats/time-axis.ts';
import { durationText } from '../../text/numbers.ts';
import { offsetText } from '../../text/offset-text.ts';
import { type AttributeRow, attributeRows } from './trace-attributes.ts';

/** The bar of a span: where it lies, in percent of the axis, and what it stands for. */
export interface BarView {
  x: number;
  width: number;
  /** A stretch of time, a span of no length, or a span of which only the start is known. */
  shape: 'stretch' | 'instant' | 'open';
}

/** One span, in words and as a bar. */
export interface TraceRow {
  /** Name of the row in addresses: its number in the file, from 1. */
  anchor: string;
  id: string;
  parentId?: string;
  kind: string;
  glyph: string;
  /** The kind where it is known, otherwise "other". */
  family: string;
  label: string;
  /** Full name where the label is shorter. */
  name?: string;
  depth: number;
  /** Start after the start of the run. */
  start: string;
  startInferred: boolean;
  duration: string;
  self: string;
  /** Milliseconds from the start of the run, where they are known. */
  startMs?: number;
  endMs?: number;
  bar?: BarView;
  /** Absent where the attributes are in the file of the spans. */
  attributes?: AttributeRow[];
  /** The error, or its beginning. */
  error?: string;
  note?: string;
}

const notes = {
  orphan: 'its parent is not in the record',
  cycle: 'its parents form a circle, cut here',
  'duplicate-id': 'another span has the same id',
} as const;

/** What rows of one trace share. */
export interface RowContext {
  axis: TimeAxis | undefined;
  task: string;
  /** False for long traces, whose rows leave ids, attributes and the ends of long texts to the file of the spans. */
  detailed: boolean;
}

/** Longest text of a row of a long trace, in characters. */
const longestText = 120;

/** Says what one span was, and where its bar lies. */
export function traceRow(row: SpanRow, { axis, task, detailed }: RowContext): TraceRow {
  const { span, startMs, endMs } = row;
  const { label: kind, glyph, family } = spanKind(span.kind);
  const label = spanLabel(span, { task });
  const text = (whole: string): string => (detailed ? whole : cutText(whole, longestText));
  const said: TraceRow = {
    anchor: `span=${String(row.at + 1)}`,
    id: span.span_id,
    glyph,
    family,
    kind: text(kind),
    label: text(label),
    depth: row.depth,
    start: startMs === undefined ? 'not known' : offsetText(startMs),
    startInferred: row.startSource === 'inferred',
    duration: span.duration_ms === undefined ? 'not recorded' : durationText(span.duration_ms),
    self: row.selfMs === undefined ? 'not known' : durationText(row.selfMs),
  };
  // There are many rows, and spreading what may be absent takes ten times as long.
  if (span.parent_id) said.parentId = span.parent_id;
  if (label !== span.name) said.name = span.name;
  if (startMs !== undefined) said.startMs = startMs;
  if (endMs !== undefined) said.endMs = endMs;
  if (axis && startMs !== undefined) said.bar = { ...barOn(axis, startMs, endMs), shape: shapeOf(row) };
  if (detailed) said.attributes = attributeRows(span.attrs);
  if (span.error) said.error = text(span.error);
  if (row.note !== undefined) said.note = notes[row.note];
  return said;
}

function cutText(text: string, characters: number): string {
  const start = text.slice(0, characters * 2);
  const kept = [...start].slice(0, characters).join('');
  return kept.length < text.length ? `${kept}…` : text;
}

function shapeOf({ span }: SpanRow): BarView['shape'] {
  if (span.duration_ms === undefined) return 'open';
  return span.duration_ms === 0 ? 'instant' : 'stretch';
}
