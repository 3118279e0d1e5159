import type { DataFile } from './data-file.ts';
import type { ShelvedLine } from './line-shelf.ts';

/** Where a run stands and what its bytes are: enough to read it a second time. */
export interface RunPlace {
  file: DataFile;
  /** Line of a file with one run a line, from 1. */
  line?: number;
  /** Place in a plain .jsonl file, in bytes. */
  at?: { offset: number; length: number };
  /** The line itself, for compressed files. */
  shelved?: ShelvedLine;
  /** sha256 of the bytes of the file or line (without the line feed), 64 hex digits. */
  sha256: string;
}

/** What is kept of a run to read it a second time. */
export interface StoredRun extends RunPlace {
  /** False when redaction replaced nothing, so that the same bytes need no second one. */
  hasPrivateText: boolean;
}

/** The part of a record that has to be kept to read it a second time. */
export function storedRun({ file, line, at, shelved, sha256 }: RunPlace, hasPrivateText: boolean): StoredRun {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(at === undefined ? {} : { at }),
    ...(shelved === undefined ? {} : { shelved }),
    sha256,
    hasPrivateText,
  };
}
