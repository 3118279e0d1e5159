import type { SpanRow } from '../../stats/span-tree.ts';
import { barOn, type Bar, quarters, type TimeAxis } from '../../stats/time-axis.ts';
import { clockText } from '../../text/clock-text.ts';
import { countText, plural } from '../../text/numbers.ts';
import { offsetText } from '../../text/offset-text.ts';
import type { TraceRow } from './trace-row.ts';

/** The time that bars are drawn on, with the words at its quarter lines. */
export interface AxisView extends TimeAxis {
  labels: string[];
}

/** Spans that fold together, drawn on an axis of their own. */
export interface TraceGroup {
  rows: TraceRow[];
  /** Absent where no time is known. */
  axis?: AxisView;
  /** Said while the group is folded; absent where everything is in one group. */
  title?: string;
  /** Errors among its spans, in words; absent where there is none. */
  errors?: string;
  /** Where its axis lies on that of the run. */
  bar?: Bar;
}

/** Up to this many spans stand unfolded. */
const mostUnfolded = 150;
/** Most spans of a group. */
const mostInGroup = 100;

/**
 * Divides rows into groups in their order, so that long traces can be folded and their short spans be seen; short traces
 * are one group. `draw` says a row on the axis of its group.
 */
export function traceGroups(
  rows: readonly SpanRow[],
  axis: TimeAxis | undefined,
  draw: (row: SpanRow, axis: TimeAxis | undefined) => TraceRow,
): TraceGroup[] {
  if (rows.length <= mostUnfolded) return [{ ...labelled(axis), rows: rows.map((row) => draw(row, axis)) }];
  return Array.from({ length: Math.ceil(rows.length / mostInGroup) }, (_, index) => {
    const first = index * mostInGroup;
    const own = rows.slice(first, first + mostInGroup);
    const ownAxis = axisOf(own);
    return {
      ...describe(own, first, ownAxis),
      ...labelled(ownAxis),
      ...(axis && ownAxis ? { bar: barOn(axis, ownAxis.fromMs, ownAxis.toMs) } : {}),
      rows: own.map((row) => draw(row, ownAxis)),
    };
  });
}

function labelled(axis: TimeAxis | undefined): { axis?: AxisView } {
  return axis ? { axis: { ...axis, labels: quarters(axis).map(tickText) } } : {};
}

/** Ticks stand close together: minutes are written short. */
function tickText(tMs: number): string {
  return tMs < 60_000 ? offsetText(tMs) : clockText(tMs);
}

/** From the first start to the last end. What holds other spans of the group may last much longer than they do, so only its start counts. */
function axisOf(rows: readonly SpanRow[]): TimeAxis | undefined {
  const starts = rows.flatMap(({ startMs }) => startMs ?? []);
  if (starts.length === 0) return undefined;
  const leaves = rows.filter(({ depth }, at) => (rows[at + 1]?.depth ?? 0) <= depth);
  return {
    fromMs: Math.min(...starts),
    toMs: Math.max(...starts, ...leaves.flatMap(({ endMs }) => endMs ?? [])),
  };
}

function describe(
  rows: readonly SpanRow[],
  first: number,
  axis: TimeAxis | undefined,
): Pick<TraceGroup, 'title' | 'errors'> {
  const errors = rows.filter(({ span }) => span.error).length;
  const times = axis ? `, from ${offsetText(axis.fromMs)} to ${offsetText(axis.toMs)}` : '';
  return {
    title: `Spans ${countText(first + 1)} to ${countText(first + rows.length)}${times}`,
    ...(errors === 0 ? {} : { errors: plural(errors, 'error') }),
  };
}
