import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Cell } from '../../schemas/cell.ts';
import { changedFile } from './changed-file.ts';
import { takeLine } from './line-shelf.ts';
import { sha256Hex } from './sha256.ts';
import type { RunPlace } from './stored-run.ts';

const utf8 = new TextDecoder();

/**
 * Reads a run a second time, without judging it again: a file, a part of a .jsonl file by its place, or a line of a
 * compressed file from memory. Throws when the bytes are not those that were judged.
 */
export function readRunAgain(run: RunPlace): Cell {
  const bytes = bytesOf(run);
  if (bytes === undefined || sha256Hex(bytes) !== run.sha256) throw changedFile(placeOf(run));
  return JSON.parse(utf8.decode(bytes)) as Cell;
}

function bytesOf({ file, at, shelved }: RunPlace): Buffer | undefined {
  if (shelved) return takeLine(shelved);
  try {
    return at ? readPart(file.absolutePath, at) : readFileSync(file.absolutePath);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function readPart(absolutePath: string, { offset, length }: { offset: number; length: number }): Buffer {
  const handle = openSync(absolutePath, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
  } finally {
    closeSync(handle);
  }
}

function placeOf({ file, line }: RunPlace): string {
  return line === undefined ? file.path : `${file.path}:${String(line)}`;
}
