import type { Clock } from '../../src/command/clock.ts';

/** A clock that moves only when it is told to. */
export interface FakeClock extends Clock {
  /** Lets time pass, and makes the calls that fall due at its end. */
  pass: (ms: number) => void;
  /** How many repeated calls are running. */
  running: () => number;
}

/** A clock that stands at 0. */
export function fakeClock(): FakeClock {
  let nowMs = 0;
  const calls = new Set<() => void>();
  return {
    nowMs: () => nowMs,
    every: (_, call) => {
      calls.add(call);
      return () => void calls.delete(call);
    },
    pass: (ms) => {
      nowMs += ms;
      for (const call of calls) call();
    },
    running: () => calls.size,
  };
}
