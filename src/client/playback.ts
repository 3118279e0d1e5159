/** An event of a recording: milliseconds after its start, a code (o output, r resize, m marker), data. */
export type PlaybackEvent = readonly [atMs: number, code: string, data: string];

/** What a player plays. */
export interface Playback {
  cols: number;
  rows: number;
  /** In the order of time. */
  events: PlaybackEvent[];
}

interface Header {
  version?: number;
  width?: number;
  height?: number;
  term?: { cols?: number; rows?: number };
}

/** Reads an asciicast file of version 2 or 3. @throws SyntaxError for a text that is none. */
export function readCast(text: string): Playback {
  const [first = '', ...lines] = text.split('\n');
  const header = JSON.parse(first) as Header;
  let nowMs = 0;
  const events = lines
    .filter((line) => line.startsWith('['))
    .map((line): PlaybackEvent => {
      const [seconds, code, data] = JSON.parse(line) as [number, string, string];
      nowMs = header.version === 3 ? nowMs + seconds * 1000 : seconds * 1000;
      return [nowMs, code, data];
    });
  return {
    cols: header.width ?? header.term?.cols ?? 80,
    rows: header.height ?? header.term?.rows ?? 24,
    events: events.filter(([, code]) => 'orm'.includes(code)),
  };
}

/** Makes a text come up line by line, each at its time, and stand until the end. */
export function readSummary(text: string, timesMs: readonly number[], durationMs: number): Playback {
  const lines = text.split('\n');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const events = lines.map((line, at): PlaybackEvent => {
    const before = at === 0 ? '' : '\r\n';
    return [timesMs[at] ?? durationMs, 'o', before + line];
  });
  return {
    cols: Math.min(Math.max(longest, 80), 120),
    rows: Math.min(Math.max(lines.length + 1, 8), 26),
    events: [...events, [durationMs, 'o', '']],
  };
}
