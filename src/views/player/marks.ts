import type { Cell } from '../../../schemas/cell.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { spanKind } from '../../stats/span-kind.ts';
import { spanLabel } from '../../stats/span-label.ts';
import { spanTree } from '../../stats/span-tree.ts';
import { type Recording, recordingDurationMs } from '../../terminal/recording.ts';
import { clockText } from '../../text/clock-text.ts';

/** A moment of a recording with a name: a marker of the recorder, or the start of a span. */
export interface MarkView {
  /** Milliseconds from the start of the run. */
  tMs: number;
  /** The moment as the player's clock shows it. */
  clock: string;
  label: string;
}

const mostMarks = 200;

/** The markers of a recording and the spans that began while it ran, in the order of time. Inferred starts are marked ≈. */
export function marksOf(recording: Recording, cell: Cell | undefined, offsetMs: number): MarkView[] {
  const own = recording.events.flatMap((event) =>
    event.kind === 'marker' ? [{ tMs: event.atMs + offsetMs, label: event.label || 'marker' }] : [],
  );
  const endMs = recordingDurationMs(recording) + offsetMs;
  const spans = spanMarks(cell).filter(({ tMs }) => tMs >= offsetMs && tMs <= endMs);
  return [...own, ...spans]
    .sort((left, right) => left.tMs - right.tMs)
    .slice(0, mostMarks)
    .map(({ tMs, label }) => ({
      tMs: Math.round(tMs),
      clock: clockText(tMs - offsetMs),
      label: label.slice(0, 200),
    }));
}

function spanMarks(cell: Cell | undefined): Pick<MarkView, 'tMs' | 'label'>[] {
  if (!cell?.spans) return [];
  const runDurationMs =
    cell.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const { rows } = spanTree(cell.spans, runDurationMs === undefined ? {} : { runDurationMs });
  return rows.flatMap(({ span, startMs, startSource }) => {
    if (startMs === undefined) return [];
    const { glyph, label } = spanKind(span.kind);
    const mark = startSource === 'inferred' ? '≈ ' : '';
    return [{ tMs: startMs, label: `${mark}${glyph} ${label} ${spanLabel(span, cell)}` }];
  });
}
