import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const BLOCK_BYTES = 64 * 1024;

/** A line kept in memory, compressed together with its neighbours. */
export interface ShelvedLine {
  block: LineBlock;
  /** Place of the line in the block, in bytes. */
  offset: number;
  length: number;
}

/**
 * Keeps the lines of compressed files in memory, because no line of them can be read again without all before it.
 * Lines are compressed in blocks of 64 KiB, to about a tenth of their size. The block that was opened last stays open, so
 * that reading in the order of the file unpacks each block once.
 */
export class LineShelf {
  #block = new LineBlock();

  put(bytes: Buffer): ShelvedLine {
    if (this.#block.length >= BLOCK_BYTES) {
      this.close();
      this.#block = new LineBlock();
    }
    return { block: this.#block, offset: this.#block.add(bytes), length: bytes.length };
  }

  /** Compresses the last block. */
  close(): void {
    this.#block.seal();
  }
}

/** Takes a line back from its block. */
export function takeLine({ block, offset, length }: ShelvedLine): Buffer {
  return bytesOf(block).subarray(offset, offset + length);
}

function bytesOf(block: LineBlock): Buffer {
  if (!block.isSealed) return block.bytes();
  if (opened?.block !== block) opened = { block, bytes: block.bytes() };
  return opened.bytes;
}

let opened: { block: LineBlock; bytes: Buffer } | undefined;

/** Lines that are compressed together. */
export class LineBlock {
  #parts: Buffer[] = [];
  #packed: Buffer | undefined;
  /** Bytes added. */
  length = 0;

  /** Adds a line and returns its offset. */
  add(bytes: Buffer): number {
    const offset = this.length;
    this.#parts.push(bytes);
    this.length += bytes.length;
    return offset;
  }

  /** True when no line can be added any more. */
  get isSealed(): boolean {
    return this.#packed !== undefined;
  }

  seal(): void {
    this.#packed = zstdCompressSync(Buffer.concat(this.#parts));
    this.#parts = [];
  }

  bytes(): Buffer {
    return this.#packed ? zstdDecompressSync(this.#packed) : Buffer.concat(this.#parts);
  }
}
