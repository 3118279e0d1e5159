import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempDir } from './temp-dir.ts';

/** A folder of its own for the running test with files in it: contents by path, with forward slashes. */
export function tempFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = tempDir();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
