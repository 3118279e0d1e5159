/** Work under way. */
export interface Work {
  phase: string;
  done: number;
  /** Absent where it is not known beforehand. */
  total?: number;
  /** When the phase began, on the clock that `progressText` is given. */
  startedMs: number;
}

/** A rate from less time than this says nothing. */
const soonestRateMs = 500;

/** One line about work under way: "pages 1200/10000, 640 a second, 14 s left". */
export function progressText({ phase, done, total, startedMs }: Work, nowMs: number): string {
  const counts = `${phase} ${String(done)}${total === undefined ? '' : `/${String(total)}`}`;
  if (done === 0 || nowMs - startedMs < soonestRateMs) return counts;
  const perSecond = (done / (nowMs - startedMs)) * 1000;
  const rate = `${perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0)} a second`;
  const left = total === undefined ? '' : `, ${remaining((total - done) / perSecond)} left`;
  return `${counts}, ${rate}${left}`;
}

function remaining(seconds: number): string {
  if (seconds < 100) return `${String(Math.ceil(seconds))} s`;
  return `${String(Math.ceil(seconds / 60))} min`;
}
