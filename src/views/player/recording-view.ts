import type { Cell } from '../../../schemas/cell.ts';
import type { RecordingDetail } from '../../load/recording/recording-model.ts';
import { recordingDurationMs } from '../../terminal/recording.ts';
import { screenText } from '../../terminal/screen-text.ts';
import { durationText, plural } from '../../text/numbers.ts';
import { type ChapterView, chaptersOf } from './chapters.ts';
import { type MarkView, marksOf } from './marks.ts';
import { clockOffset } from './clock-offset.ts';

/** What a recording showed, with times from the start of the run. */
export interface ChaptersView {
  /** Title that the recorder gave. */
  name?: string;
  /** Milliseconds from the start of the run to the start of the recording. */
  offsetMs: number;
  /** How long it takes, in words. */
  length: string;
  durationMs: number;
  facts: string[];
  marks: MarkView[];
  chapters: ChapterView[];
  /** Said where the text is too long for a page. */
  leftOut?: string;
}

/** Words a recording: what the screen showed part by part, what happened meanwhile, and what was done to it before publishing. */
export async function recordingView(detail: RecordingDetail, cell: Cell | undefined): Promise<ChaptersView> {
  const { recording } = detail;
  const offset = clockOffset(recording.startedAtS, cell?.started_at, cell?.ended_at);
  const durationMs = recordingDurationMs(recording);
  const { passages } = await screenText(recording);
  const { chapters, linesLeftOut } = chaptersOf(passages, offset.ms);
  return {
    ...(recording.title === undefined ? {} : { name: recording.title }),
    offsetMs: offset.ms,
    length: durationText(durationMs),
    durationMs,
    facts: factsOf(detail, durationMs, offset.fact),
    marks: marksOf(recording, cell, offset.ms),
    chapters,
    ...(linesLeftOut === 0
      ? {}
      : {
          leftOut: `${plural(linesLeftOut, 'more line')} of text are left out here; the recording shows them.`,
        }),
  };
}

function factsOf(
  { recording, takenOut, redactions }: RecordingDetail,
  durationMs: number,
  clockFact: string,
): string[] {
  const replaced = Object.values(redactions).reduce((sum, count) => sum + count, 0);
  const rules = Object.keys(redactions).join(', ');
  const exit = recording.events.findLast((event) => event.kind === 'exit');
  return [
    `${durationText(durationMs)} of a terminal of ${String(recording.cols)} × ${String(recording.rows)}. What was typed and the environment are not published.`,
    ...(exit ? [`The recorded command ended with exit code ${String(exit.status)}.`] : []),
    clockFact,
    ...(replaced === 0
      ? []
      : [
          `${plural(replaced, 'private text was', 'private texts were')} replaced before publishing (${rules}).`,
        ]),
    ...(takenOut === 0
      ? []
      : [
          `${plural(takenOut, 'control string was', 'control strings were')} taken out: what sets titles, links or the clipboard, or asks the terminal something.`,
        ]),
  ];
}
