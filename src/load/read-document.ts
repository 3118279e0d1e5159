import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import type { DataFile } from './data-file.ts';
import { decodeText, sizeFault } from './decode.ts';
import { type Origin, problemsOf } from './fault.ts';
import { parseDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';
import { sha256Hex } from './sha256.ts';

/** A document of the data folder as it was read. */
export interface LoadedDocument<T> {
  /** sha256 of the bytes, 64 hex digits; empty when they were too many to read. */
  sha256: string;
  /** Size in bytes. */
  bytes: number;
  /** The decoded text; empty when there is none. */
  text: string;
  /** Absent when there are problems. */
  value?: T;
  problems: Problem[];
}

/** Reads and validates a file that is one JSON document; its problems hold no private text but what is allowed. Throws what the file system throws. */
export function readDocument<T>(
  file: DataFile,
  schema: z.ZodType<T>,
  allow: readonly string[] = [],
): LoadedDocument<T> {
  const { size } = statSync(file.absolutePath);
  const fault = sizeFault(size);
  if (fault) return { sha256: '', bytes: size, text: '', problems: problemsOf([fault], { file: file.path }) };
  return judgeBytes(readFileSync(file.absolutePath), schema, { file: file.path }, allow);
}

/** Decodes, parses and validates the bytes of one document. */
export function judgeBytes<T>(
  bytes: Buffer,
  schema: z.ZodType<T>,
  origin: Origin,
  allow: readonly string[],
): LoadedDocument<T> {
  const read = { sha256: sha256Hex(bytes), bytes: bytes.length };
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return { ...read, text: '', problems: problemsOf([decoded.fault], origin) };
  return { ...read, text: decoded.text, ...parseDocument(schema, origin, decoded.text, allow) };
}
