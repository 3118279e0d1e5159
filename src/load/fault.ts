import type { Problem } from './problem.ts';

/** One thing wrong with a text, before it is known which file and line the text comes from. */
export interface Fault {
  rule: string;
  pointer: string;
  message: string;
  hint: string;
  /** Position in the text, in UTF-16 units from 0; absent when the text as a whole is at fault. */
  offset?: number;
  /** Position of the earlier place that the fault repeats. */
  firstOffset?: number;
}

/** Where a text comes from: a file of the data folder, or one line of it. */
export interface Origin {
  file: string;
  /** Line of a .jsonl file, from 1. */
  line?: number;
}

interface Place {
  line: number;
  column: number;
}

/** Turns the faults of a text into errors with line and column, in the order in which they stand in it. */
export function problemsOf(faults: readonly Fault[], origin: Origin, text = ''): Problem[] {
  const place = placeIn(text, origin);
  const sorted = faults.toSorted((left, right) => (left.offset ?? 0) - (right.offset ?? 0));
  return sorted.map((fault) => ({
    severity: 'error',
    file: origin.file,
    pointer: fault.pointer,
    ...where(fault, origin, place),
    rule: fault.rule,
    message: fault.message + firstPlace(fault, place),
    hint: fault.hint,
  }));
}

function where({ offset }: Fault, { line }: Origin, place: (offset: number) => Place): Partial<Place> {
  if (offset !== undefined) return place(offset);
  return line === undefined ? {} : { line };
}

function firstPlace({ firstOffset }: Fault, place: (offset: number) => Place): string {
  if (firstOffset === undefined) return '';
  const { line, column } = place(firstOffset);
  return `; the first is at line ${String(line)}, column ${String(column)}`;
}

/** Counts lines onwards from the last place asked for, so that a run with many faults is read once. */
function placeIn(text: string, origin: Origin): (offset: number) => Place {
  let line = origin.line ?? 1;
  let lineStart = 0;
  return (offset) => {
    if (offset < lineStart) return placeIn(text, origin)(offset);
    for (
      let end = text.indexOf('\n', lineStart);
      end !== -1 && end < offset;
      end = text.indexOf('\n', lineStart)
    ) {
      line += 1;
      lineStart = end + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
