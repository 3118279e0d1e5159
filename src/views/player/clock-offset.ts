import { epochMs } from '../../stats/instant.ts';
import { durationText } from '../../text/numbers.ts';

/** How the clock of a recording stands to that of its run. */
export interface ClockOffset {
  /** Milliseconds from the start of the run to the start of the recording; negative where the recording came first. */
  ms: number;
  fact: string;
}

/** Longest time that a recorder may start before the run it records. */
const mostBeforeMs = 60_000;

/** Places a recording on the clock of its run by the starts of both. Headers of recordings have whole seconds. */
export function clockOffset(
  startedAtS: number | undefined,
  runStart: string | undefined,
  runEnd: string | undefined,
): ClockOffset {
  const assumed = {
    ms: 0,
    fact: 'When it began was not recorded: its clock is taken to start with the run.',
  };
  if (startedAtS === undefined || runStart === undefined) return assumed;
  const ms = startedAtS * 1000 - epochMs(runStart);
  const latestMs = runEnd === undefined ? Infinity : epochMs(runEnd) - epochMs(runStart);
  if (!(ms >= -mostBeforeMs && ms <= latestMs))
    return {
      ms: 0,
      fact: 'It claims to have begun outside of the run: its clock is taken to start with the run.',
    };
  const exact = Number.isInteger(startedAtS)
    ? ', or up to a second later: its header counts whole seconds'
    : '';
  const word = ms < 0 ? 'before' : 'after';
  return { ms, fact: `It began ${durationText(Math.abs(ms))} ${word} the run did${exact}.` };
}
