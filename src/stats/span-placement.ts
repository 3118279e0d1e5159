import type { Span } from '../../schemas/span.ts';
import type { SpanLinks } from './span-links.ts';

/** How spans without a recorded start are placed, for the reader. */
export const spanPlacementRule =
  'A span whose start was not recorded is taken to start where the span listed before it under the same parent ended, the first one with its parent or with the run, and never so late that it would end after its parent if it fits inside.';

/** When a span began and ended, in milliseconds from the start of the run. */
export interface SpanPlace {
  startMs: number | undefined;
  /** Unknown where the start, and everything it could be inferred from, is missing. */
  startSource: 'recorded' | 'inferred' | 'unknown';
  /** Start and duration together; undefined where either is not known. */
  endMs: number | undefined;
}

/** The place of every span, by position in the list; see `spanPlacementRule`. Takes linear time. */
export function placeSpans(spans: readonly Span[], links: SpanLinks): SpanPlace[] {
  const places: SpanPlace[] = spans.map(() => ({
    startMs: undefined,
    startSource: 'unknown',
    endMs: undefined,
  }));
  const run: SpanPlace = { startMs: 0, startSource: 'recorded', endMs: undefined };
  const pending = [{ siblings: links.roots, parent: run }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    let cursorMs = next.parent.startMs;
    for (const at of next.siblings) {
      const place = placeOf(spans[at], cursorMs, next.parent);
      places[at] = place;
      cursorMs = place.endMs;
      const siblings = links.children[at] ?? [];
      if (siblings.length > 0) pending.push({ siblings, parent: place });
    }
  }
  return places;
}

function placeOf(span: Span | undefined, cursorMs: number | undefined, parent: SpanPlace): SpanPlace {
  const recorded = span?.start_ms;
  const startMs = recorded ?? fittedStart(cursorMs, span?.duration_ms, parent);
  const endMs =
    startMs === undefined || span?.duration_ms === undefined ? undefined : startMs + span.duration_ms;
  if (recorded !== undefined) return { startMs, startSource: 'recorded', endMs };
  return { startMs, startSource: startMs === undefined ? 'unknown' : 'inferred', endMs };
}

/** Moves a start back so that the span ends with its parent, but not before the parent began. */
function fittedStart(
  cursorMs: number | undefined,
  durationMs: number | undefined,
  parent: SpanPlace,
): number | undefined {
  if (cursorMs === undefined || parent.startMs === undefined || parent.endMs === undefined) return cursorMs;
  const latestMs = parent.endMs - (durationMs ?? 0);
  return latestMs < parent.startMs ? cursorMs : Math.min(cursorMs, latestMs);
}
