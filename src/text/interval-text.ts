import { confidence, type Interval } from '../stats/interval.ts';

/** The name of the interval: "95 % interval". */
export const intervalName = `${String(confidence * 100)}\u00a0% interval`;

/** An interval of a share in percent: "44–97 %". */
export function intervalText({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  return `${percent(low)}–${percent(high)}\u00a0%`;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
