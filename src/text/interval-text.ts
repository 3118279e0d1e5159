import { confidence, type Interval } from '../stats/interval.ts';

/** The name of the interval: "95 % interval". */
export const intervalName = `${String(confidence * 100)}\u00a0% interval`;

/** An interval of a share in percent: "44–97 %". */
export function intervalText({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  return `${percent(low)}–${percent(high)}\u00a0%`;
}

/** An interval with its name: "95 % interval 44–97 %". */
export function namedIntervalText(interval: Pick<Interval, 'low' | 'high'>): string {
  return `${intervalName} ${intervalText(interval)}`;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
