import { closeSync, openSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { listFiles } from './list-files.ts';
import { redact } from './redact/redact.ts';

const BLOCK_BYTES = 1024 * 1024;

/** What hashing a data folder may use. */
interface HashOptions {
  /** Texts that are no private ones. */
  allow: readonly string[];
  /** Hashes of files that were read already, by path; these are not read again. */
  known?: ReadonlyMap<string, string>;
}

/** The SHA-256 of every file of a data folder that the site may be made from, by path without its private texts. */
export function hashInputs(dataDir: string, { allow, known }: HashOptions): Record<string, string> {
  const { files } = listFiles(dataDir);
  const shown = Object.keys(redact(Object.fromEntries(files.map(({ path }) => [path, 0])), { allow }).value);
  const buffer = Buffer.alloc(BLOCK_BYTES);
  return Object.fromEntries(
    files.map(({ path, absolutePath }, index) => [
      shown[index] ?? path,
      known?.get(path) ?? hashFile(absolutePath, buffer),
    ]),
  );
}

/** Reads block by block: a file of many runs may be larger than the memory. */
function hashFile(absolutePath: string, buffer: Buffer): string {
  const sum = createHash('sha256');
  const handle = openSync(absolutePath, 'r');
  try {
    for (;;) {
      const length = readSync(handle, buffer);
      if (length === 0) return sum.digest('hex');
      sum.update(buffer.subarray(0, length));
    }
  } finally {
    closeSync(handle);
  }
}
