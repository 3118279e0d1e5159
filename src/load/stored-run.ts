import type { DataFile } from './data-file.ts';
import type { ShelvedLine } from './line-shelf.ts';

/** What is kept of a run to read it a second time. */
export interface StoredRun {
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

/** The part of a record that has to be kept to read it a second time. */
export function storedRun({ file, line, at, shelved, sha256 }: StoredRun): StoredRun {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(at === undefined ? {} : { at }),
    ...(shelved === undefined ? {} : { shelved }),
    sha256,
  };
}
