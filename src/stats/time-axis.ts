import type { SpanTree } from './span-tree.ts';

/** The stretch of time that the bars of a run are drawn on, in milliseconds from the start of the run. */
export interface TimeAxis {
  fromMs: number;
  toMs: number;
}

/** A bar on an axis: where it begins and how long it is, in percent of the axis. */
export interface Bar {
  x: number;
  /** 0 for an instant and for a span whose end is not known. */
  width: number;
}

/** A bar that took time is never drawn thinner than this share of the axis, in percent. */
const thinnest = 0.5;

/** The axis from the start of the run, or from an earlier span, to its end or to a later one; undefined where no time is known. */
export function timeAxis({ rows, extentMs }: SpanTree): TimeAxis | undefined {
  const starts = rows.flatMap(({ startMs }) => startMs ?? []);
  if (starts.length === 0) return undefined;
  const fromMs = starts.reduce((least, start) => Math.min(least, start), 0);
  const toMs = starts.reduce((most, start) => Math.max(most, start), Math.max(0, extentMs ?? 0));
  return { fromMs, toMs };
}

/** The place of a stretch of time on an axis; times outside are drawn at its edge. */
export function barOn({ fromMs, toMs }: TimeAxis, startMs: number, endMs: number | undefined): Bar {
  const percent = (tMs: number): number =>
    toMs === fromMs ? 0 : Math.min(100, Math.max(0, ((tMs - fromMs) / (toMs - fromMs)) * 100));
  const x = percent(startMs);
  if (endMs === undefined || endMs <= startMs) return { x: rounded(x), width: 0 };
  const width = Math.max(thinnest, percent(endMs) - x);
  return { x: rounded(Math.min(x, 100 - width)), width: rounded(width) };
}

/** The moments at the four quarter lines of an axis, the end left out: where its labels stand. */
export function quarters({ fromMs, toMs }: TimeAxis): number[] {
  return [0, 1, 2, 3].map((quarter) => fromMs + ((toMs - fromMs) * quarter) / 4);
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
