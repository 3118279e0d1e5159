import type { Clock } from './clock.ts';
import type { Output } from './command-io.ts';
import { progressText, type Work } from './progress-text.ts';

/** Says how far long work has got. */
export interface Progress {
  /** Reports the phase, how much of it is done, and how much there is where that is known. */
  report: (phase: string, done: number, total?: number) => void;
  /** Ends the reports and clears the live line. */
  end: () => void;
}

/** Time between two drawings of the live line on a terminal. */
const liveMs = 100;
/** Time between two plain lines where there is no terminal. */
const plainMs = 5000;

/** A progress report: one live line on a terminal, else a plain line every few seconds, nothing when quiet. */
export function startProgress(output: Output, clock: Clock, quiet: boolean): Progress {
  if (quiet) return { report: () => undefined, end: () => undefined };
  const live = output.isTTY === true;
  const intervalMs = live ? liveMs : plainMs;
  let work: Work | undefined;
  let shownMs = clock.nowMs();
  const show = () => {
    if (work === undefined || clock.nowMs() - shownMs < intervalMs) return;
    shownMs = clock.nowMs();
    const text = progressText(work, shownMs);
    output.write(live ? `\r\u001b[2K${text.slice(0, (output.columns ?? 80) - 1)}` : `${text}\n`);
  };
  const stop = clock.every(intervalMs, show);
  return {
    report: (phase, done, total) => {
      const startedMs = work?.phase === phase ? work.startedMs : clock.nowMs();
      work = { phase, done, startedMs, ...(total === undefined ? {} : { total }) };
      // Work that never lets the timer run reports often enough by itself.
      show();
    },
    end: () => {
      stop();
      if (live) output.write('\r\u001b[2K');
    },
  };
}
