import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK_CHARACTERS = 1024 * 1024;

/** Gathers lines and gzips them block by block, so that no more than one block of text is in memory. */
export class GzipLines {
  #text = '';
  readonly #blocks: Buffer[] = [];

  add(line: string): void {
    this.#text += `${line}\n`;
    if (this.#text.length >= BLOCK_CHARACTERS) this.#close();
  }

  /** All lines so far as one file: a gzip file may have any number of members. */
  bytes(): Buffer {
    if (this.#text !== '' || this.#blocks.length === 0) this.#close();
    return Buffer.concat(this.#blocks);
  }

  /** All lines so far, one block of them in memory at a time. */
  *lines(): Generator<string> {
    for (const block of this.#blocks) yield* linesOf(gunzipSync(block).toString());
    yield* linesOf(this.#text);
  }

  #close(): void {
    this.#blocks.push(gzipSync(this.#text));
    this.#text = '';
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}
