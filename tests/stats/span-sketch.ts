import type { Span } from '../../schemas/span.ts';
import type { SpanRow } from '../../src/stats/span-tree.ts';

/** A span in short. */
export interface Sketch {
  id: string;
  under?: string | null;
  start?: number;
  lasts?: number;
}

/** The spans that the sketches stand for. */
export function spans(...sketches: Sketch[]): Span[] {
  return sketches.map(({ id, under, start, lasts }) => ({
    span_id: id,
    kind: 'tool_call',
    name: id,
    ...(under === undefined ? {} : { parent_id: under }),
    ...(start === undefined ? {} : { start_ms: start }),
    ...(lasts === undefined ? {} : { duration_ms: lasts }),
  }));
}

/** The rows as an indented list of names with their starts, "?" where not known. */
export function outline(rows: readonly SpanRow[]): string[] {
  return rows.map(
    ({ span, depth, startMs }) => `${'  '.repeat(depth)}${span.name} ${String(startMs ?? '?')}`,
  );
}
