import type { TerminalEvent } from '../../terminal/recording.ts';
import type { Fault } from '../fault.ts';
import { parseJson } from '../parse-json.ts';
import { redactText } from '../redact/redact-text.ts';
import { showValue } from '../show-value.ts';
import type { CastLine } from './cast-lines.ts';
import { MAX_RECORDING_SECONDS } from './recording-limits.ts';

/** What a line says: an event that is shown, a fault, or neither for what is passed over. */
export interface ReadEvent {
  event?: TerminalEvent;
  fault?: Fault;
}

/** Reads the events of one recording in order. */
export class EventReader {
  readonly #version: 2 | 3;
  readonly #allow: readonly string[];
  /** Seconds after the start at which the last event stood. */
  #nowS = 0;

  constructor(version: 2 | 3, allow: readonly string[]) {
    this.#version = version;
    this.#allow = allow;
  }

  /** Reads one line, such as `[1.5, "o", "text"]`. */
  read(line: CastLine): ReadEvent {
    const parts = valueOf(line.text);
    if (parts === undefined) return { fault: this.#syntaxFault(line) };
    if (!Array.isArray(parts)) return { fault: this.#formFault(parts) };
    const [time, code, data] = parts as unknown[];
    if (typeof time !== 'number' || typeof code !== 'string' || parts.length < 3)
      return { fault: this.#formFault(parts) };
    const atS = this.#version === 2 ? time : this.#nowS + time;
    if (time < 0 || atS < this.#nowS || atS > MAX_RECORDING_SECONDS) return { fault: this.#timeFault(time) };
    this.#nowS = atS;
    return this.#eventOf(atS * 1000, code, data);
  }

  #eventOf(atMs: number, code: string, data: unknown): ReadEvent {
    if (!['o', 'm', 'r', 'x'].includes(code)) return {};
    if (code === 'x') return exitOf(atMs, data) ?? { fault: this.#dataFault(code, data) };
    if (typeof data !== 'string') return { fault: this.#dataFault(code, data) };
    if (code === 'o') return data === '' ? {} : { event: { kind: 'output', atMs, text: data } };
    if (code === 'm') return { event: { kind: 'marker', atMs, label: data } };
    return resizeOf(atMs, data) ?? { fault: this.#dataFault(code, data) };
  }

  #syntaxFault({ text, isWhole }: CastLine): Fault {
    if (!isWhole)
      return {
        rule: 'recording-cut',
        pointer: '',
        message: 'the last line is cut off: the recorder was stopped while it wrote',
        hint: 'Delete the last line. The recording then ends with the event before it.',
      };
    const [fault] = parseJson(text, this.#allow).faults;
    return fault ?? this.#formFault(text);
  }

  #formFault(value: unknown): Fault {
    return {
      rule: 'recording-event',
      pointer: '',
      message: `expected an event such as [1.5, "o", "text"], received ${this.#show(value)}`,
      hint: 'Every line but the first is a list: seconds, a code, data. Delete the line, or record again.',
    };
  }

  #timeFault(seconds: number): Fault {
    const since = this.#version === 2 ? 'the start' : 'the event before';
    return {
      rule: 'recording-time',
      pointer: '/0',
      message: `expected seconds since ${since} that do not run back and stay within a week, received ${String(seconds)}`,
      hint:
        this.#version === 2
          ? 'In version 2, times count from the start and rise. Times between events make it version 3.'
          : 'In version 3, times count from the event before. Times from the start make it version 2.',
    };
  }

  #dataFault(code: string, data: unknown): Fault {
    const expected =
      code === 'r'
        ? 'a size such as "80x24", at most "1000x1000"'
        : code === 'x'
          ? 'an exit status, such as "0"'
          : 'a text';
    return {
      rule: 'recording-event',
      pointer: '/2',
      message: `expected ${expected} as data of an event "${code}", received ${this.#show(data)}`,
      hint: 'Correct the line, or delete it.',
    };
  }

  #show(value: unknown): string {
    return showValue(typeof value === 'string' ? redactText(value, { allow: this.#allow }).value : value);
  }
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function exitOf(atMs: number, data: unknown): ReadEvent | undefined {
  const status = typeof data === 'string' && /^-?\d{1,10}$/.test(data) ? Number(data) : data;
  return typeof status === 'number' && Number.isInteger(status)
    ? { event: { kind: 'exit', atMs, status } }
    : undefined;
}

function resizeOf(atMs: number, data: string): ReadEvent | undefined {
  const [, cols, rows] = (/^(\d{1,4})x(\d{1,4})$/.exec(data) ?? []).map(Number);
  if (cols === undefined || rows === undefined) return undefined;
  const fits = cols >= 1 && rows >= 1 && cols <= 1000 && rows <= 1000;
  return fits ? { event: { kind: 'resize', atMs, cols, rows } } : undefined;
}
