import type { z } from 'zod';
import type { DataFile } from './data-file.ts';
import type { ParsedDocument } from './parse-document.ts';
import { readDocument } from './read-document.ts';
import { redactDocument } from './redact-document.ts';

/** Reads a file that is one JSON document, without its private texts. Throws what the file system throws. */
export function readRedacted<T>(
  file: DataFile,
  schema: z.ZodType<T>,
  allow: readonly string[],
): ParsedDocument<T> {
  return redactDocument(readDocument(file, schema, allow), schema, { file: file.path, allow });
}
