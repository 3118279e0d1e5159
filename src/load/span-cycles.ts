import type { Span } from '../../schemas/span.ts';

/**
 * The circles among the parents of spans: for each, the positions of its spans, lowest first. Where an id occurs twice, the
 * first span with it is the parent.
 */
export function spanCycles(spans: readonly Span[]): number[][] {
  const first = new Map<string, number>();
  for (const [index, { span_id }] of spans.entries()) if (!first.has(span_id)) first.set(span_id, index);
  const parents = spans.map(({ parent_id }) => first.get(parent_id ?? '') ?? -1);
  const seen = new Set<number>();
  return spans.flatMap((_, start) => {
    const meeting = walkUp(start, parents, seen);
    return meeting === undefined ? [] : [circleFrom(meeting, parents)];
  });
}

/** Follows parents until a root or a span of an earlier walk; returns the span that this walk meets twice, if any. */
function walkUp(start: number, parents: readonly number[], seen: Set<number>): number | undefined {
  const walk = new Set<number>();
  let at = start;
  for (; at !== -1 && !seen.has(at); at = parents[at] ?? -1) {
    seen.add(at);
    walk.add(at);
  }
  return walk.has(at) ? at : undefined;
}

function circleFrom(member: number, parents: readonly number[]): number[] {
  const circle = [member];
  for (let at = parents[member] ?? member; at !== member; at = parents[at] ?? member) circle.push(at);
  return circle.sort((left, right) => left - right);
}
