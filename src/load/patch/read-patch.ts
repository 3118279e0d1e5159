import { readFileSync } from 'node:fs';
import { sha256Hex } from '../sha256.ts';
import type { StoredPatch } from './stored-patch.ts';

/** The text of a patch, private texts included. Throws when the bytes are not those that were judged. */
export function readPatch({ file, sha256 }: StoredPatch): string {
  const bytes = readFileSync(file.absolutePath);
  if (sha256Hex(bytes) !== sha256)
    throw new Error(
      `${file.path}: the file changed during the build. Build again when nothing writes to the data folder.`,
    );
  return new TextDecoder().decode(bytes);
}
