import { durationText } from './numbers.ts';

/** A time after the start of a run, to a tenth of a second also where minutes have passed: "1 ms", "7.37 s", "4 min 53.6 s". Milliseconds in; the spaces do not break. */
export function offsetText(tMs: number): string {
  if (Math.abs(tMs) < 59_950 || Math.abs(tMs) >= 3_600_000) return durationText(tMs);
  const tenths = Math.round(Math.abs(tMs) / 100);
  const sign = tMs < 0 ? '−' : '';
  return `${sign}${String(Math.floor(tenths / 600))}\u00a0min\u00a0${((tenths % 600) / 10).toFixed(1)}\u00a0s`;
}
