import type { z } from 'zod';
import { type Cell, cell } from '../../schemas/cell.ts';
import type { DataFile } from './data-file.ts';
import { sizeFault } from './decode.ts';
import { type Fault, type Origin, problemsOf } from './fault.ts';
import { MAX_RUN_BYTES } from './limits.ts';
import { LineShelf } from './line-shelf.ts';
import { packingOf } from './packing.ts';
import { isDamage, readBytes } from './read-bytes.ts';
import { judgeBytes, type LoadedDocument, readDocument } from './read-document.ts';
import { splitLines, type TextLine } from './split-lines.ts';
import type { RunPlace } from './stored-run.ts';

/** A document of a file, or one of its lines, and what is needed to read it again. */
export type LoadedRecord<T> = LoadedDocument<T> & RunPlace;

/** A run as it was read. */
export type RunRecord = LoadedRecord<Cell>;

/** The runs of a file in order, each with its problems. Throws what the file system throws. */
export function readRuns(file: DataFile, allow: readonly string[] = []): AsyncGenerator<RunRecord> {
  return readRecords(file, cell, allow);
}

/**
 * The records of a file: the file itself, or each of its lines that is not blank. What concerns the file as a whole, such
 * as a damaged archive, is a record with problems and no value.
 */
export async function* readRecords<T>(
  file: DataFile,
  schema: z.ZodType<T>,
  allow: readonly string[] = [],
): AsyncGenerator<LoadedRecord<T>> {
  if (packingOf(file.path) === 'document') {
    yield { file, ...readDocument(file, schema, allow) };
    return;
  }
  const judge: Judge<T> = (bytes, origin) => judgeBytes(bytes, schema, origin, allow);
  const shelf = new LineShelf();
  const progress = { line: 0, records: 0 };
  try {
    for await (const line of linesOf(file)) {
      progress.line = line.line;
      if (line.bytes && isBlank(line.bytes)) continue;
      const record = lineRecord(file, judge, line, shelf);
      progress.records += 1;
      yield record;
      if (progress.records === 1 && isWrongFile(record)) return;
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    yield faultRecord(file, damageFault(error, progress.line));
    return;
  } finally {
    shelf.close();
  }
  if (progress.records === 0) yield faultRecord(file, emptyFault());
}

type Judge<T> = (bytes: Buffer, origin: Origin) => LoadedDocument<T>;

/** A first line that says that no other line of the file will be better; one fault is then enough. */
function isWrongFile({ problems: [problem] }: LoadedDocument<unknown>): boolean {
  return problem !== undefined && wrongFileRules.has(problem.rule);
}

const wrongFileRules: ReadonlySet<string> = new Set([
  'packed-file',
  'git-lfs-pointer',
  'utf-16',
  'not-one-a-line',
]);

function linesOf(file: DataFile): AsyncGenerator<TextLine> {
  return splitLines(readBytes(file.absolutePath, packingOf(file.path)), MAX_RUN_BYTES);
}

function lineRecord<T>(file: DataFile, judge: Judge<T>, line: TextLine, shelf: LineShelf): LoadedRecord<T> {
  const origin = { file: file.path, line: line.line };
  if (!line.bytes) {
    const fault = sizeFault(line.length);
    return {
      ...noRecord(file),
      line: line.line,
      bytes: line.length,
      problems: problemsOf(fault ? [fault] : [], origin),
    };
  }
  if (line.line === 1 && isOpening(line.bytes)) return faultRecord(file, notOneALine());
  const isPlain = packingOf(file.path) === 'lines';
  const again = isPlain
    ? { at: { offset: line.offset, length: line.length } }
    : { shelved: shelf.put(line.bytes) };
  return { file, line: line.line, ...again, ...judge(line.bytes, origin) };
}

function faultRecord<T>(file: DataFile, fault: Fault): LoadedRecord<T> {
  return { ...noRecord(file), problems: problemsOf([fault], { file: file.path }) };
}

function noRecord(file: DataFile) {
  return { file, sha256: '', bytes: 0, text: '', problems: [] };
}

function damageFault(error: Error, lastLine: number): Fault {
  const where = lastLine === 0 ? '' : ` after line ${String(lastLine)}`;
  const message = `the archive is damaged${where}: ${error.message}`;
  return {
    rule: 'damaged-archive',
    pointer: '',
    message,
    hint: 'Pack the file again from its source. Where it is kept in Git LFS, fetch it with "git lfs pull".',
  };
}

function emptyFault(): Fault {
  return {
    rule: 'empty-file',
    pointer: '',
    message: 'the file holds no run',
    hint: 'Write one run a line, or delete the file.',
  };
}

/** True for a line that is only the start of a document which goes on in the next lines. */
function isOpening(bytes: Buffer): boolean {
  return bytes.length < 16 && ['{', '['].includes(bytes.toString().trim());
}

function notOneALine(): Fault {
  const message = 'the file is one document over many lines, not one run a line';
  return {
    rule: 'not-one-a-line',
    pointer: '',
    message,
    hint: 'Rename it to .json, or write each run on one line.',
  };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
