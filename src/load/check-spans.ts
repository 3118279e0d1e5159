import type { Cell } from '../../schemas/cell.ts';
import type { Span } from '../../schemas/span.ts';
import type { Claim } from './claim.ts';
import { isCut } from './is-cut.ts';
import { showValue } from './show-value.ts';
import { spanCycles } from './span-cycles.ts';

/** Recorded times are often rounded to whole milliseconds. */
const TOLERANCE_MS = 1;

/** Checks the trace: ids that occur twice, parents that do not exist, circles, children outside the time of their parent. */
export function checkSpans(cell: Cell): Claim[] {
  const spans = cell.spans ?? [];
  const first = new Map<string, number>();
  for (const [index, { span_id }] of spans.entries()) if (!first.has(span_id)) first.set(span_id, index);
  const isWhole = !isCut(cell, '/spans');
  return [
    ...spans.flatMap((span, index) => duplicate(span, index, first)),
    ...(isWhole ? spans.flatMap((span, index) => orphan(span, index, first)) : []),
    ...spanCycles(spans).map(circle),
    ...spans.flatMap((span, index) => outside(span, index, spans[first.get(span.parent_id ?? '') ?? -1])),
  ];
}

function duplicate({ span_id }: Span, index: number, first: ReadonlyMap<string, number>): Claim[] {
  const earlier = first.get(span_id) ?? index;
  if (earlier === index) return [];
  const message = `the id ${showValue(span_id)} is already that of /spans/${String(earlier)}`;
  return [
    {
      rule: 'span-id-twice',
      pointer: place(index, 'span_id'),
      message,
      hint: 'Give each span an id of its own.',
    },
  ];
}

function orphan({ parent_id }: Span, index: number, first: ReadonlyMap<string, number>): Claim[] {
  if (parent_id === undefined || parent_id === null || first.has(parent_id)) return [];
  const message = `no span has the id of the parent, ${showValue(parent_id)}`;
  const hint = 'Add the parent, or name "/spans" in source.truncated when the list was cut.';
  return [{ rule: 'span-without-parent', pointer: place(index, 'parent_id'), message, hint }];
}

function circle(indexes: readonly number[]): Claim {
  const [index = 0] = indexes;
  const message = `the parents of ${String(indexes.length)} span${indexes.length === 1 ? '' : 's'} lead back to this one`;
  return {
    rule: 'span-cycle',
    pointer: place(index, 'parent_id'),
    message,
    hint: 'Correct the parents; a root has none.',
  };
}

function outside(span: Span, index: number, parent: Span | undefined): Claim[] {
  if (!parent || parent === span || span.start_ms === undefined || parent.start_ms === undefined) return [];
  const isEarly = span.start_ms < parent.start_ms - TOLERANCE_MS;
  const isLate = (endMs(span) ?? span.start_ms) > (endMs(parent) ?? Infinity) + TOLERANCE_MS;
  if (!isEarly && !isLate) return [];
  const message = `the span lasts ${range(span)}, outside its parent, which lasts ${range(parent)}`;
  const hint = 'Check the clocks of the two.';
  return [{ rule: 'span-outside-parent', pointer: place(index, 'start_ms'), message, hint }];
}

function endMs({ start_ms, duration_ms }: Span): number | undefined {
  return start_ms === undefined || duration_ms === undefined ? undefined : start_ms + duration_ms;
}

function range(span: Span): string {
  const end = endMs(span);
  return `from ${String(span.start_ms)} to ${end === undefined ? 'an unknown time' : `${String(end)} ms`}`;
}

function place(index: number, field: string): string {
  return `/spans/${String(index)}/${field}`;
}
