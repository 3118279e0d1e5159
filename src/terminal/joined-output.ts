import type { Recording, TerminalEvent } from './recording.ts';

/** Everything that was printed, in one text, and the places at which it was cut into events. */
export interface JoinedOutput {
  text: string;
  /** End of each output event in the text, in UTF-16 units. */
  ends: number[];
}

/** Joins the output of a recording, so that what spans several events can be found. */
export function joinOutput(events: readonly TerminalEvent[]): JoinedOutput {
  const parts: string[] = [];
  const ends: number[] = [];
  let end = 0;
  for (const event of events) {
    if (event.kind !== 'output') continue;
    parts.push(event.text);
    ends.push((end += event.text.length));
  }
  return { text: parts.join(''), ends };
}

/** The recording with another output, cut at the places given; an output event of which nothing is left is dropped, but for the last one. */
export function withOutput(recording: Recording, { text, ends }: JoinedOutput): Recording {
  let start = 0;
  let at = 0;
  const events = recording.events.flatMap((event): TerminalEvent[] => {
    if (event.kind !== 'output') return [event];
    const isLast = at === ends.length - 1;
    const end = isLast ? text.length : wholeCharacter(text, Math.max(start, ends[at] ?? start));
    at += 1;
    const part = text.slice(start, end);
    start = end;
    return part === '' && !isLast ? [] : [{ ...event, text: part }];
  });
  return { ...recording, events };
}

/** A cut between the two halves of a character moves behind it. */
function wholeCharacter(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[end] ?? '')
    ? end + 1
    : end;
}
