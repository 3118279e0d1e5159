const INSTANT = /^(.+?T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Milliseconds from one instant to another, microseconds kept as decimals; negative when the second comes first.
 * Both are ISO 8601 texts with a zone. Undefined when one of them is not.
 */
export function elapsedMs(from: string, to: string): number | undefined {
  const start = parts(from);
  const end = parts(to);
  if (!start || !end) return undefined;
  const microseconds = (end.wholeMs - start.wholeMs) * 1000 + (end.microseconds - start.microseconds);
  return microseconds / 1000;
}

/** Milliseconds since 1970 of an ISO 8601 text, for ordering; NaN when the text is not one. */
export function epochMs(instant: string): number {
  const found = parts(instant);
  return found ? found.wholeMs + found.microseconds / 1000 : Number.NaN;
}

function parts(instant: string): { wholeMs: number; microseconds: number } | undefined {
  const match = INSTANT.exec(instant);
  if (!match) return undefined;
  const [, upToSeconds = '', decimals = '', zone = 'Z'] = match;
  const wholeMs = Date.parse(upToSeconds + zone);
  if (Number.isNaN(wholeMs)) return undefined;
  return { wholeMs, microseconds: Number(decimals.padEnd(6, '0').slice(0, 6)) };
}
