/** Something that a recording shows, at a time after its start in milliseconds. */
export type TerminalEvent =
  | { kind: 'output'; atMs: number; text: string }
  | { kind: 'resize'; atMs: number; cols: number; rows: number }
  | { kind: 'marker'; atMs: number; label: string }
  | { kind: 'exit'; atMs: number; status: number };

/** A terminal recording: what was printed and when. What was typed is no part of it. */
export interface Recording {
  /** Version of the asciicast format it was written in. */
  version: 2 | 3;
  cols: number;
  rows: number;
  title?: string;
  command?: string;
  /** When it began: seconds since 1970, whole in most files. */
  startedAtS?: number;
  /** In the order of time. */
  events: TerminalEvent[];
}

/** Milliseconds from the start of a recording to its last event. */
export function recordingDurationMs({ events }: Pick<Recording, 'events'>): number {
  return events.at(-1)?.atMs ?? 0;
}
