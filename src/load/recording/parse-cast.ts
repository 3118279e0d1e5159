import { castHeader2, castHeader3, type CastHeader } from '../../../schemas/asciicast.ts';
import type { Recording, TerminalEvent } from '../../terminal/recording.ts';
import { type Fault, problemsOf } from '../fault.ts';
import { parseDocument } from '../parse-document.ts';
import type { Problem } from '../problem.ts';
import { castLines } from './cast-lines.ts';
import { MAX_EVENTS, MAX_RECORDING_FAULTS } from './recording-limits.ts';
import { EventReader } from './read-event.ts';
import { versionFault } from './version-fault.ts';

/** A recording, or what is wrong with it. */
export interface ParsedCast {
  recording?: Recording;
  problems: Problem[];
}

/** Reads the text of an asciicast file, version 2 or 3. What was typed and the environment are passed over; so are codes that are not known. */
export function parseCast(text: string, file: string, allow: readonly string[]): ParsedCast {
  const lines = castLines(text);
  const [first = { text: '', offset: 0, isWhole: true }] = lines;
  const headed = parseHeader(first.text, file, allow);
  if (!headed.header) return { problems: headed.problems };
  const read = readEvents(lines, new EventReader(headed.header.version, allow));
  if (read.faults.length > 0) return { problems: problemsOf(read.faults, { file }, text) };
  return { recording: recordingOf(headed.header, read.events), problems: [] };
}

function parseHeader(
  line: string,
  file: string,
  allow: readonly string[],
): { header?: CastHeader; problems: Problem[] } {
  const fault = versionFault(line, allow);
  if (fault) return { problems: problemsOf([fault], { file, line: 1 }) };
  const isThree = (JSON.parse(line) as { version: number }).version === 3;
  const origin = { file, line: 1 };
  const { value, problems } = isThree
    ? parseDocument(castHeader3, origin, line, allow)
    : parseDocument(castHeader2, origin, line, allow);
  return value === undefined ? { problems } : { header: value, problems };
}

function readEvents(
  lines: ReturnType<typeof castLines>,
  reader: EventReader,
): { events: TerminalEvent[]; faults: Fault[] } {
  const events: TerminalEvent[] = [];
  const faults: Fault[] = [];
  for (const line of lines.slice(1)) {
    if (line.text.trim() === '' || line.text.startsWith('#')) continue;
    const read = reader.read(line);
    if (read.fault) faults.push({ ...read.fault, offset: line.offset + (read.fault.offset ?? 0) });
    else if (read.event) events.push(read.event);
    if (faults.length >= MAX_RECORDING_FAULTS) break;
    if (events.length > MAX_EVENTS) return { events: [], faults: [tooMany(line.offset)] };
  }
  if (events.length === 0 && faults.length === 0) faults.push(nothingShown());
  return { events, faults };
}

function recordingOf(header: CastHeader, events: TerminalEvent[]): Recording {
  const { title, command, timestamp } = header;
  const [cols, rows] =
    header.version === 2 ? [header.width, header.height] : [header.term.cols, header.term.rows];
  return {
    version: header.version,
    cols: cols || 80,
    rows: rows || 24,
    ...(title === undefined ? {} : { title }),
    ...(command === undefined ? {} : { command }),
    ...(timestamp === undefined ? {} : { startedAtS: timestamp }),
    events,
  };
}

function tooMany(offset: number): Fault {
  return {
    rule: 'recording-too-long',
    pointer: '',
    offset,
    message: `the recording holds more than ${String(MAX_EVENTS)} events`,
    hint: 'Cut the recording, or record fewer frames a second.',
  };
}

function nothingShown(): Fault {
  return {
    rule: 'recording-empty',
    pointer: '',
    message: 'the recording shows nothing: no output, no marker',
    hint: 'Record the run again, or delete the file and take it out of the runs that name it.',
  };
}
