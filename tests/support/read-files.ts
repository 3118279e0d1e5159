import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/hashes.ts';

/** Every file below a folder as text, by path with forward slashes. */
export function readFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
