import { readFileSync } from 'node:fs';
import { changedFile } from '../changed-file.ts';
import { sha256Hex } from '../sha256.ts';
import type { StoredPatch } from './stored-patch.ts';

/** The text of a patch, private texts included. Throws when the bytes are not those that were judged. */
export function readPatch({ file, sha256 }: StoredPatch): string {
  const bytes = readFileSync(file.absolutePath);
  if (sha256Hex(bytes) !== sha256) throw changedFile(file.path);
  return new TextDecoder().decode(bytes);
}
