import type { Cell } from '../../../schemas/cell.ts';
import { elapsedMs } from '../../stats/instant.ts';
import { spanPlacementRule } from '../../stats/span-placement.ts';
import { spanSummary } from '../../terminal/span-summary.ts';
import { durationText, plural } from '../../text/numbers.ts';

/** A summary of the spans of a run that a terminal can play. */
export interface SummaryView {
  /** Lines with line feeds between them. */
  text: string;
  /** When each line comes up: milliseconds from the start of the run, with spaces between them. */
  times: string;
  durationMs: number;
  /** How long it takes, in words. */
  length: string;
  facts: string[];
}

/** Words the steps of a run as a text that comes up line by line, and says that it is no recording; `fault` is said of one that there was. */
export function summaryView(cell: Cell | undefined, fault = ''): SummaryView {
  const spans = cell?.spans ?? [];
  const runDurationMs =
    cell?.started_at && cell.ended_at ? elapsedMs(cell.started_at, cell.ended_at) : undefined;
  const { lines, timesMs, durationMs, inferredStarts, unknownStarts } = spanSummary(spans, {
    task: cell?.task ?? '',
    ...(runDurationMs === undefined ? {} : { runDurationMs }),
  });
  return {
    text: lines.join('\n'),
    times: timesMs.join(' '),
    durationMs,
    length: durationText(durationMs),
    facts: [
      `This is no recording of the terminal: it is made from the ${plural(spans.length, 'span')} of the run, a line at the start of each.${fault}`,
      inferredStarts === 0
        ? `All starts were recorded; ${durationText(durationMs)} in all.`
        : `Starts marked ≈ were not recorded (${String(inferredStarts)} of ${String(spans.length)}). ${spanPlacementRule}`,
      ...(unknownStarts === 0 ? [] : [`The start of ${plural(unknownStarts, 'span')} is not known.`]),
    ],
  };
}
