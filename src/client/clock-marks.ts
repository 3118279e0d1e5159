/** Something on the page that stands for a time of the run. */
export interface Mark {
  startMs: number;
  /** Absent where only the start is known: then the mark lasts until the next one of its list starts. */
  endMs?: number;
  /** Marks of one list take turns. */
  list: unknown;
}

/** Which marks are under way at a moment, by position: those that last over it, and the latest of those without an end. */
export function marksAt(marks: readonly Mark[], tMs: number): Set<number> {
  const current = new Set<number>();
  const latest = new Map<unknown, number>();
  for (const [at, { startMs, endMs, list }] of marks.entries()) {
    if (startMs > tMs) continue;
    if (endMs !== undefined) {
      if (tMs <= endMs) current.add(at);
      continue;
    }
    const before = latest.get(list);
    if (before === undefined || (marks[before]?.startMs ?? 0) <= startMs) latest.set(list, at);
  }
  for (const at of latest.values()) current.add(at);
  return current;
}
