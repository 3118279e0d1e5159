import type { Recording, TerminalEvent } from './recording.ts';

/**
 * A recording as an asciicast file of the version it came in. It holds the size, the title, the command, the start and what
 * was shown; never the environment nor what was typed.
 */
export function castText(recording: Recording): string {
  const lines: unknown[] = [headerOf(recording)];
  let beforeS = 0;
  for (const event of recording.events) {
    const seconds = round(event.atMs / 1000);
    const time = recording.version === 2 ? seconds : round(seconds - beforeS);
    beforeS = seconds;
    lines.push([time, ...codeAndData(event)]);
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function headerOf({ version, cols, rows, startedAtS, title, command }: Recording): object {
  return {
    version,
    ...(version === 2 ? { width: cols, height: rows } : { term: { cols, rows } }),
    ...(startedAtS === undefined ? {} : { timestamp: startedAtS }),
    ...(command === undefined ? {} : { command }),
    ...(title === undefined ? {} : { title }),
  };
}

function codeAndData(event: TerminalEvent): [string, string] {
  switch (event.kind) {
    case 'output':
      return ['o', event.text];
    case 'resize':
      return ['r', `${String(event.cols)}x${String(event.rows)}`];
    case 'marker':
      return ['m', event.label];
    case 'exit':
      return ['x', String(event.status)];
  }
}

/** Microseconds are what recorders write. */
function round(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}
