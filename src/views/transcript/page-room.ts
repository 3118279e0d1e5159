import { htmlBytes } from '../../text/html-bytes.ts';
import { middleCut } from '../../text/middle-cut.ts';

/** Bytes of the markup around a text. */
const markupBytes = 60;

/** Bytes below which nothing more is shown. */
const leastBytes = 120;

/** The room that is left on a page. Each text that is taken in makes it smaller. */
export class PageRoom {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** True where no further text finds room. */
  get isFull(): boolean {
    return this.#left < leastBytes;
  }

  /** A text, cut in the middle where it is longer than its share or than the room; undefined where there is none. */
  take(text: string, share: number): string | undefined {
    if (this.isFull) return undefined;
    const shown = middleCut(text, Math.max(leastBytes, Math.min(share, this.#left)));
    this.#left -= htmlBytes(shown) + markupBytes;
    return shown;
  }
}
