import type { Span } from '../../schemas/span.ts';

/** What is wrong with how a span is linked to the others. */
export type SpanNote = 'cycle' | 'orphan' | 'duplicate-id';

/** Who is under whom, by position in the list of spans. */
export interface SpanLinks {
  /** Spans without a parent, in file order: those that name none, orphans, and one of each circle. */
  roots: number[];
  /** Children of each span, in file order. */
  children: number[][];
  /** Faults of each span, the gravest first; empty for most. */
  notes: SpanNote[][];
}

/**
 * Links every span to its parent. An id that occurs twice names the first span that has it. Of spans whose parents
 * form a circle, the first in the file loses its parent and becomes a root. Takes linear time.
 */
export function linkSpans(spans: readonly Span[]): SpanLinks {
  const firstWithId = new Map<string, number>();
  for (const [at, { span_id }] of spans.entries())
    if (!firstWithId.has(span_id)) firstWithId.set(span_id, at);
  const parents = spans.map(({ parent_id }) => (isNamed(parent_id) ? firstWithId.get(parent_id) : undefined));
  const cut = cutsOfCircles(parents);
  const links: SpanLinks = { roots: [], children: spans.map(() => []), notes: [] };
  for (const [at, span] of spans.entries()) {
    const parent = cut.has(at) ? undefined : parents[at];
    (parent === undefined ? links.roots : links.children[parent])?.push(at);
    const notes: SpanNote[] = [];
    if (cut.has(at)) notes.push('cycle');
    if (isNamed(span.parent_id) && parents[at] === undefined) notes.push('orphan');
    if (firstWithId.get(span.span_id) !== at) notes.push('duplicate-id');
    links.notes.push(notes);
  }
  return links;
}

function isNamed(parentId: string | null | undefined): parentId is string {
  return parentId !== null && parentId !== undefined;
}

/** The first span of each circle. Every span has one parent, so following parents meets each circle at most once a walk. */
function cutsOfCircles(parents: readonly (number | undefined)[]): Set<number> {
  const cuts = new Set<number>();
  const walkOf: (number | undefined)[] = parents.map(() => undefined);
  for (const start of parents.keys()) {
    let at: number | undefined = start;
    for (; at !== undefined && walkOf[at] === undefined; at = parents[at]) walkOf[at] = start;
    if (at !== undefined && walkOf[at] === start) cuts.add(firstOnCircle(at, parents));
  }
  return cuts;
}

function firstOnCircle(start: number, parents: readonly (number | undefined)[]): number {
  let first = start;
  for (let at = parents[start]; at !== undefined && at !== start; at = parents[at])
    first = Math.min(first, at);
  return first;
}
