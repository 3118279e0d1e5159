import type { SpanPlace } from './span-placement.ts';

/**
 * Milliseconds of a span that none of its children covers: its duration less the union of the children's intervals,
 * each cut to the span. Undefined where the duration is not known, or where there are children and a time of theirs,
 * or the start of the span, is not. `children` must be ordered by start.
 */
export function selfTime(
  place: SpanPlace,
  durationMs: number | undefined,
  children: readonly SpanPlace[],
): number | undefined {
  if (durationMs === undefined || children.length === 0) return durationMs;
  if (place.startMs === undefined || place.endMs === undefined) return undefined;
  let covered = 0;
  let reachedMs = place.startMs;
  for (const { startMs, endMs } of children) {
    if (startMs === undefined || endMs === undefined) return undefined;
    const from = Math.max(startMs, reachedMs);
    const to = Math.min(endMs, place.endMs);
    covered += Math.max(0, to - from);
    reachedMs = Math.max(reachedMs, to);
  }
  return Math.max(0, durationMs - covered);
}
