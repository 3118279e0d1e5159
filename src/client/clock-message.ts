/** What two windows of this site tell each other: a moment of the run, or the height that a framed page needs. */
export type ClockMessage =
  { kind: 'bench-pages:moment'; tMs: number } | { kind: 'bench-pages:height'; px: number };

/** Where a message has to come from to be believed. */
export interface Expected {
  origin: string;
  window: unknown;
}

/** The message of an event, where it comes from the window and the origin that it has to, and says what it should; undefined for all others. */
export function readMessage(
  { origin, source, data }: { origin: string; source: unknown; data: unknown },
  expected: Expected,
): ClockMessage | undefined {
  if (origin !== expected.origin || source !== expected.window) return undefined;
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'bench-pages:moment' && 'tMs' in data && isNumber(data.tMs))
    return { kind: data.kind, tMs: data.tMs };
  if (data.kind === 'bench-pages:height' && 'px' in data && isNumber(data.px))
    return { kind: data.kind, px: Math.min(Math.max(data.px, 120), 1200) };
  return undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
