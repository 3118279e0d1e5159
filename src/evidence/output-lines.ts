import { stripTerminalCodes } from './strip-terminal-codes.ts';

/** What a check wrote: the two recorded streams. */
export interface Output {
  stdout: string;
  stderr: string;
}

/** One line of output, without terminal codes. */
export interface OutputLine {
  /** As written, cut to `maxLineLength` characters. */
  raw: string;
  /** Without white space at the ends, each run of it inside made one space: what the patterns are matched against. */
  text: string;
  /** Number of white-space characters before the text. */
  indent: number;
}

/** Output made ready for reading line by line. */
export interface OutputLines {
  /** The lines of stdout, then those of stderr. */
  lines: readonly OutputLine[];
  /** True when lines were left out because there were more than `maxLines`. */
  cut: boolean;
  /** Both streams as recorded, for formats that are not lines. */
  streams: readonly string[];
}

/** Characters of a line that are read; nothing that a test runner writes about a test is longer. */
export const maxLineLength = 4000;

/** Lines of each stream that are read, counted from its end. */
export const maxLines = 250_000;

/** The lines of both streams, bounded in length and number; takes linear time. */
export function outputLines(output: Output): OutputLines {
  const stdout = streamLines(output.stdout);
  const stderr = streamLines(output.stderr);
  return {
    lines: [...stdout.lines, ...stderr.lines],
    cut: stdout.cut || stderr.cut,
    streams: [output.stdout, output.stderr],
  };
}

function streamLines(text: string): Omit<OutputLines, 'streams'> {
  const all = stripTerminalCodes(text).split(/\r\n?|\n/);
  if (all.at(-1) === '') all.pop();
  const kept = all.length > maxLines ? all.slice(-maxLines) : all;
  return { lines: kept.map(outputLine), cut: kept.length < all.length };
}

function outputLine(line: string): OutputLine {
  const raw = line.slice(0, maxLineLength);
  const text = uneven.test(raw) ? raw.replace(/\s+/g, ' ') : raw;
  return { raw, text: text.trim(), indent: raw.length - raw.trimStart().length };
}

/** White space that is not a single ordinary space: most lines hold none. */
const uneven = /\s\s|[^\S ]/;
