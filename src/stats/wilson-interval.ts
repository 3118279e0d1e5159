import { normalQuantile } from './interval.ts';

/**
 * Score interval of a share: Wilson (1927), "Probable inference, the law of succession, and statistical inference",
 * JASA 22, 209–212; without continuity correction. `solved` may be a part where a task was solved in part of its runs.
 * Undefined where nothing was counted.
 */
export function wilsonInterval(solved: number, counted: number): { low: number; high: number } | undefined {
  if (counted <= 0) return undefined;
  const share = solved / counted;
  const squared = normalQuantile ** 2;
  const centre = (share + squared / (2 * counted)) / (1 + squared / counted);
  const half =
    (normalQuantile / (1 + squared / counted)) *
    Math.sqrt((share * (1 - share)) / counted + squared / (4 * counted ** 2));
  return {
    low: solved === 0 ? 0 : Math.max(0, centre - half),
    high: solved === counted ? 1 : Math.min(1, centre + half),
  };
}
