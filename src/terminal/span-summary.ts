import type { Span } from '../../schemas/span.ts';
import { spanKind } from '../stats/span-kind.ts';
import { spanLabel } from '../stats/span-label.ts';
import { type SpanRow, spanTree } from '../stats/span-tree.ts';
import { clockText } from '../text/clock-text.ts';
import { durationText, plural } from '../text/numbers.ts';
import { visibleControls } from '../text/visible-controls.ts';

/** A text that comes up line by line, made from the spans of a run: a stand-in for a recording that nobody made. */
export interface SpanSummary {
  lines: string[];
  /** When each line comes up, in milliseconds from the start of the run; rising. */
  timesMs: number[];
  durationMs: number;
  inferredStarts: number;
  unknownStarts: number;
}

const mostSpans = 3000;
const longestName = 88;

/** Writes a line for each span at its start, in the order of time. A start that was inferred is marked, one that is not known stands at the end. */
export function spanSummary(
  spans: readonly Span[],
  { task, runDurationMs }: { task: string; runDurationMs?: number },
): SpanSummary {
  const tree = spanTree(spans, runDurationMs === undefined ? {} : { runDurationMs });
  const placed = tree.rows
    .flatMap((row) => (row.startMs === undefined ? [] : [{ row, atMs: Math.max(0, row.startMs) }]))
    .sort((left, right) => left.atMs - right.atMs);
  const shown = placed.slice(0, mostSpans);
  const durationMs = Math.max(0, tree.extentMs ?? 0, placed.at(-1)?.atMs ?? 0);
  const lines = shown.flatMap(({ row, atMs }) => linesOf(row, task).map((text) => ({ text, atMs })));
  const end = endLines(tree.rows, { task, durationMs, leftOut: placed.length - shown.length });
  const all = [...lines, ...end.map((text) => ({ text, atMs: durationMs }))];
  return {
    lines: all.map(({ text }) => text),
    timesMs: all.map(({ atMs }) => Math.round(atMs)),
    durationMs,
    inferredStarts: tree.inferredStarts,
    unknownStarts: tree.unknownStarts,
  };
}

function linesOf(row: SpanRow, task: string): string[] {
  const time = row.startMs === undefined ? '' : clockText(row.startMs);
  const mark = row.startSource === 'inferred' ? '≈' : ' ';
  const line = `${mark}${time.padStart(8)}  ${nameOf(row, task)}`;
  const { error } = row.span;
  return error ? [line, `${' '.repeat(11)}${indentOf(row)}✕ ${cut(error)}`] : [line];
}

function nameOf(row: SpanRow, task: string): string {
  const { label, glyph } = spanKind(row.span.kind);
  const duration = row.span.duration_ms;
  const took =
    duration === undefined ? 'duration not recorded' : durationText(duration).replaceAll('\u00a0', ' ');
  return `${indentOf(row)}${glyph} ${cut(label)}  ${cut(spanLabel(row.span, { task }))}  (${took})`;
}

function indentOf({ depth }: SpanRow): string {
  return '  '.repeat(Math.min(depth, 8));
}

function endLines(
  rows: readonly SpanRow[],
  { task, durationMs, leftOut }: { task: string; durationMs: number; leftOut: number },
): string[] {
  const unknown = rows.filter(({ startMs }) => startMs === undefined);
  const named = unknown.slice(0, mostSpans).map((row) => `${' '.repeat(11)}${nameOf(row, task)}`);
  const rest = leftOut + unknown.length - named.length;
  return [
    ...(rest === 0 ? [] : [`${' '.repeat(11)}… ${plural(rest, 'more span')}: the page of the run holds all`]),
    ...(named.length === 0 ? [] : ['           start not known:', ...named]),
    ` ${clockText(durationMs).padStart(8)}  end of what was recorded`,
  ];
}

/** One line of a bounded length without anything that acts on a terminal. */
function cut(text: string): string {
  const line = visibleControls(text.slice(0, 4 * longestName).replace(/\s+/g, ' '));
  const characters = [...line];
  return characters.length <= longestName ? line : `${characters.slice(0, longestName - 1).join('')}…`;
}
