import type { Recording, TerminalEvent } from '../../src/terminal/recording.ts';

/** A recording of 80 × 24 in which each text is printed a tenth of a second after the one before, or with the parts given. */
export function aRecording(
  output: readonly (string | TerminalEvent)[],
  parts: Partial<Recording> = {},
): Recording {
  const events = output.map((one, at): TerminalEvent =>
    typeof one === 'string' ? { kind: 'output', atMs: at * 100, text: one } : one,
  );
  return { version: 2, cols: 80, rows: 24, events, ...parts };
}

/** The texts that a recording prints, event by event. */
export function outputOf({ events }: Recording): string[] {
  return events.flatMap((event) => (event.kind === 'output' ? [event.text] : []));
}
