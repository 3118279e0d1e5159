/** A span whose start is known, in milliseconds from the start of the run. */
export interface TimedSpan {
  startMs: number;
  /** Absent where it is not known. */
  endMs?: number;
}

/** What a replay runs over. Spans are named by their position in the list. */
export interface Timeline {
  fromMs: number;
  toMs: number;
  spans: readonly TimedSpan[];
  /** The spans by start; of those that start together, in the order of the list. */
  order: readonly number[];
  /** Every moment at which something starts or ends, ascending, with the two ends of the timeline. */
  changes: readonly number[];
}

/** How a replay passes the time. */
export interface Pace {
  /** Milliseconds of the run per millisecond of the reader. */
  speed: number;
  /** True to pass stretches in which nothing starts or ends in `longestWaitMs` at most. */
  skipWaits: boolean;
}

/** Longest wait of a reader who skips waits, in milliseconds. */
export const longestWaitMs = 1000;

/** The timeline of the spans between two moments; `moments` are further times at which something happens. */
export function timelineOf(
  spans: readonly TimedSpan[],
  { fromMs, toMs }: { fromMs: number; toMs: number },
  moments: readonly number[] = [],
): Timeline {
  const start = (at: number): number => spans[at]?.startMs ?? 0;
  const ends = spans.flatMap(({ startMs, endMs }) => [startMs, endMs ?? startMs]);
  const changes = new Set([fromMs, toMs, ...ends, ...moments].filter((tMs) => tMs >= fromMs && tMs <= toMs));
  return {
    ...{ fromMs, toMs, spans },
    order: [...spans.keys()].sort((left, right) => start(left) - start(right) || left - right),
    changes: [...changes].sort((left, right) => left - right),
  };
}

/** The span to speak of at a moment: of those under way the last to start, and where none is, the last that started before. */
export function spanAt({ spans, order }: Timeline, tMs: number): number | undefined {
  const started = order.filter((at) => (spans[at]?.startMs ?? Infinity) <= tMs);
  return started.findLast((at) => (spans[at]?.endMs ?? tMs) >= tMs) ?? started.at(-1);
}

/** The span before or after another one, by start; the first and the last stay where they are. */
export function spanBeside({ order }: Timeline, at: number | undefined, step: -1 | 1): number | undefined {
  const place = at === undefined ? -1 : order.indexOf(at);
  return order[Math.min(order.length - 1, Math.max(0, place + step))];
}

/** The moment that a replay has reached after some milliseconds of the reader. */
export function advance(timeline: Timeline, tMs: number, elapsedMs: number, pace: Pace): number {
  let leftMs = elapsedMs;
  let nowMs = tMs;
  while (leftMs > 0 && nowMs < timeline.toMs) {
    const [beforeMs, nextMs] = waitAround(timeline, nowMs);
    const rate = pace.skipWaits ? Math.max(pace.speed, (nextMs - beforeMs) / longestWaitMs) : pace.speed;
    const neededMs = (nextMs - nowMs) / rate;
    if (neededMs > leftMs) return nowMs + leftMs * rate;
    leftMs -= neededMs;
    nowMs = nextMs;
  }
  return Math.min(nowMs, timeline.toMs);
}

/** The stretch around a moment in which nothing starts or ends. Looks by halving: a run has thousands of changes. */
function waitAround({ changes, toMs, fromMs }: Timeline, tMs: number): [number, number] {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? toMs) <= tMs) low = middle + 1;
    else high = middle;
  }
  return [changes[low - 1] ?? fromMs, changes[low] ?? toMs];
}
