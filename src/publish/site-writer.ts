import { visibleControlBytes } from '../text/visible-control-bytes.ts';
import { FileWriter } from './file-writer.ts';
import type { Hashes } from './hashes.ts';
import type { KeepPage, SiteFiles } from './site-steps.ts';

/** Documents between two turns of the event loop, in which memory of drawn pictures is given back. */
const stretch = 8;

/** Writes what one thread makes of a site: pages with their twins and second copies, and documents. */
export class SiteWriter {
  readonly #steps: SiteFiles;
  readonly #writer: FileWriter;
  #copies: Map<string, string> | undefined;

  constructor(steps: SiteFiles, outDir: string) {
    this.#steps = steps;
    this.#writer = new FileWriter(outDir);
  }

  /** SHA-256 of everything that was written, by path from the site's root. */
  get hashes(): Hashes {
    return this.#writer.hashes;
  }

  /**
   * Writes a page, its second copy and its twins. All text of all pages passes here, so here the characters that act unseen
   * are shown: no markup of ours holds one, so what is replaced is always data.
   */
  readonly writePage: KeepPage = (path, rendered) => {
    const bytes = visibleControlBytes(rendered);
    const hash = this.#writer.write(path, bytes);
    const copy = this.#copyOf(path);
    if (copy !== undefined) this.#writer.write(copy, bytes, hash);
    for (const twin of this.#steps.twins?.(path) ?? []) this.#writer.write(twin.path, twin.body);
  };

  /** Writes every document; `onDocuments` is told how many are written. */
  async writeDocuments(onDocuments: (done: number) => void): Promise<void> {
    let done = 0;
    for await (const { path, body } of this.#steps.documents()) {
      this.#writer.write(path, body);
      onDocuments(++done);
      if (done % stretch === 0) await nextTurn();
    }
  }

  #copyOf(path: string): string | undefined {
    this.#copies ??= new Map(Array.from(this.#steps.copies(), ({ from, to }) => [from, to]));
    return this.#copies.get(path);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
