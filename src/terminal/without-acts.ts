import { visibleControls } from '../text/visible-controls.ts';
import { joinOutput, withOutput } from './joined-output.ts';
import { type Edit, moveEnds } from './move-ends.ts';
import type { Recording } from './recording.ts';

/**
 * What acts outside of the screen: strings for the window's title, the clipboard, links and the like (OSC, DCS, SOS, PM,
 * APC), requests that a terminal answers, commands to the window or a printer, and modes of mouse, focus and pasting.
 */
const acts =
  /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x18\x1a\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|(?:\x1b\[|\x9b)(?:[?>=]?[\d;]{0,32}(?:[cint]|\$p)|>\d{0,8}q|[?<=>][\d;]{0,32}u|\?(?:9|100[0-6]|101[56]|2004)[hl])|\x1bZ|\x05/g;

/** More rounds than this are needed only where somebody hides control strings in control strings. */
const mostRounds = 8;
const everyEscape = /[\x1b\x80-\x9f]/g;

/** A recording that only draws, and the number of control strings that were taken out of it. */
export interface Inert {
  recording: Recording;
  takenOut: number;
}

/**
 * Takes out of a recording what would act outside of the screen when a terminal plays it, also where it spans several
 * events. What was apart may act once it meets, so the rest is looked at again; where that does not end, no escape stays.
 */
export function withoutActs(recording: Recording): Inert {
  let { text, ends } = joinOutput(recording.events);
  let takenOut = 0;
  for (let round = 0; round <= mostRounds; round += 1) {
    const edits = findIn(text, round === mostRounds ? everyEscape : acts);
    if (edits.length === 0) break;
    takenOut += edits.length;
    text = without(text, edits);
    ends = moveEnds(ends, edits);
  }
  const drawn = takenOut === 0 ? recording : withOutput(recording, { text, ends });
  return { recording: withVisibleNames(drawn), takenOut };
}

/** Titles, commands and markers are names, not output: what would act in them stands as signs. */
function withVisibleNames(recording: Recording): Recording {
  const { title, command } = recording;
  return {
    ...recording,
    ...(title === undefined ? {} : { title: visibleControls(title) }),
    ...(command === undefined ? {} : { command: visibleControls(command) }),
    events: recording.events.map((event) =>
      event.kind === 'marker' ? { ...event, label: visibleControls(event.label) } : event,
    ),
  };
}

function findIn(text: string, pattern: RegExp): Edit[] {
  return Array.from(text.matchAll(pattern), ({ index: start, 0: found }) => ({
    start,
    end: start + found.length,
    length: 0,
  }));
}

function without(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const kept = edits.map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  return kept.join('') + text.slice(from);
}
