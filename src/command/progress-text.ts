/** Work under way. */
export interface Work {
  phase: string;
  done: number;
  /** Absent where it is not known beforehand. */
  total?: number;
  /** When the phase began, on the clock that `progressText` is given. */
  startedMs: number;
}

/** One line about work under way: "pages 1200/10000, 640 a second, 14 s left". */
export function progressText({ phase, done, total, startedMs }: Work, nowMs: number): string {
  const perSecond = (done / Math.max(nowMs - startedMs, 1)) * 1000;
  const parts = [`${phase} ${String(done)}${total === undefined ? '' : `/${String(total)}`}`];
  if (done > 0) parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0)} a second`);
  if (done > 0 && total !== undefined) parts.push(`${remaining((total - done) / perSecond)} left`);
  return parts.join(', ');
}

function remaining(seconds: number): string {
  if (seconds < 100) return `${String(Math.ceil(seconds))} s`;
  return `${String(Math.ceil(seconds / 60))} min`;
}
