/** One line of a file. Offsets and lengths are in bytes, without the line feed. */
export interface TextLine {
  /** Number of the line, from 1. */
  line: number;
  offset: number;
  length: number;
  /** Absent when the line is longer than allowed. */
  bytes?: Buffer;
}

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into lines. A line above the limit is passed over without being held in memory. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<TextLine> {
  const cutter = new LineCutter(mostBytes);
  for await (const chunk of chunks) yield* cutter.push(chunk);
  yield* cutter.end();
}

class LineCutter {
  readonly #mostBytes: number;
  #parts: Buffer[] = [];
  #length = 0;
  #offset = 0;
  #line = 1;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  *push(chunk: Buffer): Generator<TextLine> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      this.#hold(chunk.subarray(start, end));
      yield this.#cut();
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
  }

  *end(): Generator<TextLine> {
    if (this.#length > 0) yield this.#cut();
  }

  #hold(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#mostBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #cut(): TextLine {
    const place = { line: this.#line, offset: this.#offset, length: this.#length };
    const line = this.#length > this.#mostBytes ? place : { ...place, bytes: joined(this.#parts) };
    this.#line += 1;
    this.#offset += this.#length + 1;
    this.#length = 0;
    this.#parts = [];
    return line;
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
