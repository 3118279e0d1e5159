import type { Span } from '../../schemas/span.ts';
import { linkSpans } from './span-links.ts';
import type { SpanLinks, SpanNote } from './span-links.ts';
import { placeSpans } from './span-placement.ts';
import type { SpanPlace } from './span-placement.ts';
import { selfTime } from './span-self-time.ts';

/** One span in its place in the tree. */
export interface SpanRow extends SpanPlace {
  span: Span;
  /** Position in the list of the file, from 0. */
  at: number;
  /** Number of spans above it: 0 for a root. */
  depth: number;
  /** Milliseconds that no child covers, children cut to the span; undefined where a time it rests on is not known. */
  selfMs: number | undefined;
  /** True for the last child of its parent, and for the last root. */
  isLastSibling: boolean;
  /** What is wrong with the span's links; of several faults the first of cycle, orphan, duplicate-id. */
  note?: SpanNote;
}

/** The spans of a run as a tree, and how much of it was worked out. */
export interface SpanTree {
  /** Depth first, siblings by start; every span exactly once. */
  rows: SpanRow[];
  /** Spans whose recorded parent was dropped because their parents form a circle. */
  cycles: number;
  /** Spans whose recorded parent is not in the list; they are roots. */
  orphans: number;
  /** Spans with the id of an earlier span. */
  duplicateIds: number;
  inferredStarts: number;
  unknownStarts: number;
  /** Milliseconds from the start of the run to its end or to the end of the last span, whichever is later; undefined where neither is known. */
  extentMs: number | undefined;
}

/**
 * Puts spans into a tree, in time order, and places those without a recorded start by `spanPlacementRule`. Takes
 * O(n log n) time for any graph of parents and does not recurse.
 */
export function spanTree(spans: readonly Span[], options: { runDurationMs?: number } = {}): SpanTree {
  const links = linkSpans(spans);
  const places = placeSpans(spans, links);
  const rows = treeRows(spans, links, places);
  const notes = links.notes.flat();
  const count = (note: SpanNote): number => notes.filter((found) => found === note).length;
  return {
    rows,
    cycles: count('cycle'),
    orphans: count('orphan'),
    duplicateIds: count('duplicate-id'),
    inferredStarts: rows.filter(({ startSource }) => startSource === 'inferred').length,
    unknownStarts: rows.filter(({ startSource }) => startSource === 'unknown').length,
    extentMs: latest([options.runDurationMs, ...places.map(({ endMs }) => endMs)]),
  };
}

function treeRows(spans: readonly Span[], links: SpanLinks, places: readonly SpanPlace[]): SpanRow[] {
  const rows: SpanRow[] = [];
  const pending = stackOf(inTimeOrder(links.roots, places), 0);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { at, depth, isLastSibling } = next;
    const span = spans[at];
    const place = places[at];
    if (!span || !place) continue;
    const children = inTimeOrder(links.children[at] ?? [], places);
    const childPlaces = children.flatMap((child) => places[child] ?? []);
    const selfMs = selfTime(place, span.duration_ms, childPlaces);
    const [note] = links.notes[at] ?? [];
    const { startMs, startSource, endMs } = place;
    const row: SpanRow = { span, at, depth, startMs, startSource, endMs, selfMs, isLastSibling };
    if (note) row.note = note;
    rows.push(row);
    for (const child of stackOf(children, depth + 1)) pending.push(child);
  }
  return rows;
}

/** Siblings as a stack: the first one on top. */
function stackOf(
  siblings: readonly number[],
  depth: number,
): { at: number; depth: number; isLastSibling: boolean }[] {
  return siblings.map((at, place) => ({ at, depth, isLastSibling: place === siblings.length - 1 })).reverse();
}

/** By start; a span whose start is not known stays behind the one before it in the file. */
function inTimeOrder(siblings: readonly number[], places: readonly SpanPlace[]): readonly number[] {
  if (siblings.length < 2) return siblings;
  let latestKnown = -Infinity;
  const keyed = siblings.map((at) => {
    latestKnown = places[at]?.startMs ?? latestKnown;
    return { at, key: latestKnown };
  });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ at }) => at);
}

/** Subtracting would give NaN for two siblings without a start. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce(
    (late, time) => (late === undefined || (time ?? -Infinity) > late ? time : late),
    undefined,
  );
}
