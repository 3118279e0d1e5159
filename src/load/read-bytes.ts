import { createReadStream, statSync } from 'node:fs';
import { pipeline, type Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Packing } from './packing.ts';

const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a file, decompressed where it is packed, in chunks.
 * Throws what the file system throws, and what zlib throws for a damaged archive (see `isDamage`).
 */
export async function* readBytes(absolutePath: string, packing: Packing): AsyncGenerator<Buffer> {
  if (packing === 'zstandard') yield* unzstd(absolutePath);
  else if (packing === 'gzip') yield* unpack(absolutePath, 0, createGunzip({ chunkSize: CHUNK_BYTES }));
  else yield* createReadStream(absolutePath, { highWaterMark: CHUNK_BYTES });
}

/** True for an error that says that an archive is damaged or is not one. */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_)/.test(String(error.code));
}

/** The decompressor stops after one frame and is silent about the rest, so each further frame gets a new one. */
async function* unzstd(absolutePath: string): AsyncGenerator<Buffer> {
  const { size } = statSync(absolutePath);
  for (let start = 0; start < size;) {
    const decompress = createZstdDecompress({ chunkSize: CHUNK_BYTES });
    yield* unpack(absolutePath, start, decompress);
    start += decompress.bytesWritten;
  }
}

async function* unpack(absolutePath: string, start: number, decompress: Transform): AsyncGenerator<Buffer> {
  const source = createReadStream(absolutePath, { start, highWaterMark: CHUNK_BYTES });
  // Iterating the result throws the error of either stream.
  pipeline(source, decompress, () => undefined);
  for await (const chunk of decompress) yield chunk as Buffer;
}
