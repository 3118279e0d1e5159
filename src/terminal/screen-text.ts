import headless, { type IBufferLine, type Terminal } from '@xterm/headless';
import { stretchesOf, type Stretch } from './cut-points.ts';
import type { Recording, TerminalEvent } from './recording.ts';

/** What the screen showed in one part of a recording. */
export interface Passage {
  /** Milliseconds after the start of the recording. */
  startMs: number;
  label?: string;
  /** Lines that were printed or changed in this part, without colours. */
  lines: string[];
}

/** What a recording showed, as text. */
export interface ScreenText {
  passages: Passage[];
  /** The screen as it stood at the end, without empty lines below. */
  last: string[];
}

/** Lines that are kept above the screen; more never come between two readings. */
const scrollback = 6000;
const pieceLength = 4096;
const mostUnreadLines = 1000;

/** Plays a recording on a terminal without a screen, and reads what it shows as it goes along. */
export async function screenText(recording: Recording): Promise<ScreenText> {
  const { cols, rows } = recording;
  const terminal = new headless.Terminal({ cols, rows, scrollback, allowProposedApi: true });
  try {
    const reader = new ScreenReader(terminal);
    const passages = stretchesOf(recording).map((stretch) => playStretch(stretch, terminal, reader));
    await drawn(terminal);
    return {
      passages: passages.filter(({ lines, label }) => lines.length > 0 || label !== undefined),
      last: linesFrom(terminal, terminal.buffer.active.baseY),
    };
  } finally {
    terminal.dispose();
  }
}

/** Hands a stretch to the terminal, which draws later: waiting for each piece would cost a millisecond a piece. */
function playStretch({ startMs, label, events }: Stretch, terminal: Terminal, reader: ScreenReader): Passage {
  const lines: string[] = [];
  for (const piece of piecesOf(events)) {
    if (typeof piece === 'string')
      terminal.write(piece, () => {
        if (reader.unread() > mostUnreadLines) lines.push(...reader.readScrolled());
      });
    else
      terminal.write('', () => {
        terminal.resize(piece.cols, piece.rows);
      });
  }
  terminal.write('', () => {
    lines.push(...reader.read());
  });
  return { startMs, ...(label === undefined ? {} : { label }), lines };
}

function drawn(terminal: Terminal): Promise<void> {
  return new Promise((done) => {
    terminal.write('', done);
  });
}

/** Output in pieces that no terminal scrolls far by, and changes of size between them. */
function* piecesOf(events: readonly TerminalEvent[]): Generator<string | { cols: number; rows: number }> {
  let text = '';
  for (const event of events) {
    if (event.kind === 'output') text += event.text;
    else if (event.kind !== 'resize') continue;
    for (; text.length >= pieceLength; text = text.slice(pieceLength)) yield text.slice(0, pieceLength);
    if (event.kind !== 'resize') continue;
    if (text !== '') yield text;
    text = '';
    yield event;
  }
  if (text !== '') yield text;
}

/** Tells which lines of a terminal are new or changed since it was last read. */
class ScreenReader {
  readonly #terminal: Terminal;
  #before: string[] = [];
  /** First line of what was on the screen at the last reading. */
  #top: ReturnType<Terminal['registerMarker']> | undefined;
  #wasNormal = true;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Lines that have come since the last reading, at least. */
  unread(): number {
    return this.#terminal.buffer.active.baseY - this.#start();
  }

  /** All lines from the first that differs from the last reading, without empty ones at the end. */
  read(): string[] {
    const { active } = this.#terminal.buffer;
    const isNormal = active.type === 'normal';
    const start = isNormal === this.#wasNormal ? this.#start() : active.baseY;
    const before = isNormal === this.#wasNormal ? this.#before : [];
    const now = linesFrom(this.#terminal, start);
    const same = now.findIndex((line, at) => line !== before[at]);
    this.#remember(active.baseY, linesFrom(this.#terminal, active.baseY));
    return same === -1 ? [] : now.slice(same);
  }

  /** The lines that have left the screen since the last reading. */
  readScrolled(): string[] {
    const { active } = this.#terminal.buffer;
    let end = active.baseY;
    while (active.getLine(end)?.isWrapped === true && end > active.baseY - mostUnreadLines / 2) end -= 1;
    const now = linesFrom(this.#terminal, this.#start(), end);
    const same = now.findIndex((line, at) => line !== this.#before[at]);
    this.#remember(end, []);
    return same === -1 ? [] : now.slice(same);
  }

  #start(): number {
    return Math.max(0, this.#top?.line ?? 0);
  }

  #remember(top: number, before: string[]): void {
    const { active } = this.#terminal.buffer;
    this.#top?.dispose();
    this.#top = this.#terminal.registerMarker(top - active.baseY - active.cursorY);
    this.#before = before;
    this.#wasNormal = active.type === 'normal';
  }
}

/** Lines from a place of the buffer on, each joined with those it was wrapped into, without empty ones at the end. */
function linesFrom({ buffer: { active } }: Terminal, start: number, end = active.length): string[] {
  const lines: string[] = [];
  for (let at = start; at < end; at += 1) {
    const line = active.getLine(at);
    if (line === undefined) break;
    const text = textOf(line, active.getLine(at + 1));
    if (line.isWrapped && lines.length > 0) lines.push((lines.pop() ?? '') + text);
    else lines.push(text);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A line that goes on in the next one keeps the spaces at its end. */
function textOf(line: IBufferLine, next: IBufferLine | undefined): string {
  return line.translateToString(next?.isWrapped !== true);
}
