import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Hashes, sha256 } from './hashes.ts';

/** Writes the files of one site, each once, and knows the hash of everything it wrote. */
export class FileWriter {
  /** SHA-256 of what was written, by path from the site's root. */
  readonly hashes: Hashes = {};
  readonly #outDir: string;
  /** Folders that are there already. */
  readonly #folders = new Set<string>();

  constructor(outDir: string) {
    this.#outDir = outDir;
  }

  /**
   * Writes a file that is not there yet; returns the SHA-256 of its body, which may be given where it is known.
   * @throws Error when two parts of the site claim the path.
   */
  write(path: string, body: string | Uint8Array, hash = sha256(body)): string {
    this.#makeFolder(dirname(path));
    const file = join(this.#outDir, path);
    try {
      writeFileSync(file, body, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST')
        throw new Error(claimedTwice(path), { cause: error });
      // Node names the file where it cannot be opened, and not where the disk is full.
      throw Object.assign(error as NodeJS.ErrnoException, { path: file });
    }
    this.hashes[path] = hash;
    return hash;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(join(this.#outDir, folder), { recursive: true });
    this.#folders.add(folder);
  }
}

/** What is said of a path that two parts of a site would write. */
export function claimedTwice(path: string): string {
  return `Two parts of the site claim the path ${path}.`;
}
