import type { Passage } from '../../terminal/screen-text.ts';
import { clockText } from '../../text/clock-text.ts';

/** What the screen showed in one part of a recording. */
export interface ChapterView {
  /** Milliseconds from the start of the run. */
  tMs: number;
  /** The start as the player's clock shows it. */
  clock: string;
  label?: string;
  text: string;
}

/** Most characters of text on one page. */
const mostCharacters = 600_000;

/** The passages of a recording for a page, and how many lines of them do not fit. */
export function chaptersOf(
  passages: readonly Passage[],
  offsetMs: number,
): { chapters: ChapterView[]; linesLeftOut: number } {
  let room = mostCharacters;
  let linesLeftOut = 0;
  const chapters = passages.map(({ startMs, label, lines }): ChapterView => {
    const kept: string[] = [];
    for (const line of lines) {
      room -= line.length + 1;
      if (room >= 0) kept.push(line);
    }
    linesLeftOut += lines.length - kept.length;
    return {
      tMs: Math.round(startMs + offsetMs),
      clock: clockText(startMs),
      ...(label === undefined ? {} : { label: label.slice(0, 200) }),
      text: kept.join('\n'),
    };
  });
  return { chapters, linesLeftOut };
}
