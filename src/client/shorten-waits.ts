import type { PlaybackEvent } from './playback.ts';

/** Events on a clock of their own, and the way between that clock and the one they came with. Milliseconds in and out. */
export interface Shortened {
  events: PlaybackEvent[];
  /** Milliseconds that were left out in all. */
  savedMs: number;
  toShort: (ms: number) => number;
  toFull: (ms: number) => number;
}

interface Cut {
  /** Where the wait begins to be left out, on either clock. */
  fullMs: number;
  shortMs: number;
  /** How much is left out there. */
  lengthMs: number;
}

/** Shortens every wait between two events to a longest one; `Infinity` leaves all as they are. */
export function shortenWaits(events: readonly PlaybackEvent[], longestMs: number): Shortened {
  const cuts: Cut[] = [];
  let savedMs = 0;
  let beforeMs = 0;
  const short = events.map(([atMs, code, data]): PlaybackEvent => {
    const lengthMs = atMs - beforeMs - longestMs;
    if (lengthMs > 0) {
      const fullMs = beforeMs + longestMs;
      cuts.push({ fullMs, shortMs: fullMs - savedMs, lengthMs });
      savedMs += lengthMs;
    }
    beforeMs = atMs;
    return [atMs - savedMs, code, data];
  });
  return {
    events: short,
    savedMs,
    toShort: (ms) =>
      cuts.reduce((at, { fullMs, lengthMs }) => at - Math.min(Math.max(ms - fullMs, 0), lengthMs), ms),
    toFull: (ms) => cuts.reduce((at, { shortMs, lengthMs }) => (ms >= shortMs ? at + lengthMs : at), ms),
  };
}
