import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const BLOCK_BYTES = 64 * 1024;

/** A line kept in memory, compressed together with its neighbours. */
export interface ShelvedLine {
  block: LineBlock;
  /** Place of the line in the block, in bytes. */
  offset: number;
  length: number;
}

/** Lines that are compressed together; plain data, so that another thread can take lines from it too. */
export interface LineBlock {
  /** Bytes of its lines. */
  length: number;
  /** The lines until the block is full. */
  parts: Uint8Array[];
  /** All lines in one, compressed, once the block is full. */
  packed?: Uint8Array;
}

/**
 * Keeps the lines of compressed files in memory, because no line of them can be read again without all before it.
 * Lines are compressed in blocks of 64 KiB, to about a tenth of their size. The block that was opened last stays open, so
 * that reading in the order of the file unpacks each block once.
 */
export class LineShelf {
  #block: LineBlock = { length: 0, parts: [] };

  put(bytes: Buffer): ShelvedLine {
    if (this.#block.length >= BLOCK_BYTES) {
      this.close();
      this.#block = { length: 0, parts: [] };
    }
    const line = { block: this.#block, offset: this.#block.length, length: bytes.length };
    this.#block.parts.push(bytes);
    this.#block.length += bytes.length;
    return line;
  }

  /** Compresses the last block. */
  close(): void {
    this.#block.packed = zstdCompressSync(Buffer.concat(this.#block.parts));
    this.#block.parts = [];
  }
}

/** Takes a line back from its block. */
export function takeLine({ block, offset, length }: ShelvedLine): Buffer {
  return bytesOf(block).subarray(offset, offset + length);
}

function bytesOf({ packed, parts }: LineBlock): Buffer {
  if (packed === undefined) return Buffer.concat(parts);
  if (opened?.packed !== packed) opened = { packed, bytes: zstdDecompressSync(packed) };
  return opened.bytes;
}

let opened: { packed: Uint8Array; bytes: Buffer } | undefined;
