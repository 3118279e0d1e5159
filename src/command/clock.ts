/** The time, and something that is called again and again. */
export interface Clock {
  /** Milliseconds from some fixed moment. */
  nowMs: () => number;
  /** Calls a function every so many milliseconds; returns what stops it. */
  every: (intervalMs: number, call: () => void) => () => void;
}

/** The clock of the machine. Its calls do not keep the process alive. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  every: (intervalMs, call) => {
    const timer = setInterval(call, intervalMs).unref();
    return () => {
      clearInterval(timer);
    };
  },
};
