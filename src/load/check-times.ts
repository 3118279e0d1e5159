import type { Cell } from '../../schemas/cell.ts';
import { elapsedMs } from '../stats/instant.ts';
import type { Claim } from './claim.ts';

const TOLERANCE_MS = 50;

/** Compares the end of a run with its start, and its wall time with both. */
export function checkTimes({ started_at, ended_at, scorers }: Cell): Claim[] {
  if (started_at === undefined || ended_at === undefined) return [];
  const elapsed = elapsedMs(started_at, ended_at);
  if (elapsed === undefined) return [];
  if (elapsed < 0) return [endedBeforeStarted(started_at, ended_at)];
  const wall = scorers?.latency?.wall_clock_ms;
  return wall === undefined || Math.abs(wall - elapsed) <= TOLERANCE_MS ? [] : [wallDiffers(wall, elapsed)];
}

function endedBeforeStarted(startedAt: string, endedAt: string): Claim {
  return {
    rule: 'ended-before-started',
    pointer: '/ended_at',
    message: `the run ended at ${endedAt}, before it started at ${startedAt}`,
    hint: 'Check the clocks of the machines that wrote the two times.',
  };
}

function wallDiffers(wallMs: number, elapsedMs: number): Claim {
  return {
    rule: 'wall-clock-differs',
    pointer: '/scorers/latency/wall_clock_ms',
    message: `the wall time is ${String(wallMs)} ms, but started_at and ended_at are ${String(elapsedMs)} ms apart`,
    hint: 'Check which of the three is wrong; a difference of 50 ms is allowed.',
  };
}
