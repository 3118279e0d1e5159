import { closingQuote } from './closing-quote.ts';
import { keyName } from './keys-seen.ts';

/** A place to look for in a text, and where it was found. Offsets are UTF-16 units from 0. */
export interface Target {
  children: Map<string, Target>;
  /** Where its key starts; absent in lists and at the top. */
  keyOffset?: number;
  /** Where its value starts. */
  valueOffset?: number;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Notes where targets are in a text that is known to be JSON. What no target lies in is passed over without a closer look. */
export class PlaceFinder {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Passes one value, and notes where the target and those inside it stand. */
  find(target: Target): void {
    const code = this.#next();
    target.valueOffset = this.#at;
    if (target.children.size === 0) this.#skip();
    else if (code === OPEN_BRACE) this.#object(target);
    else if (code === OPEN_BRACKET) this.#list(target);
    else this.#skip();
  }

  #object({ children }: Target): void {
    this.#at += 1;
    while (this.#next() === QUOTE) {
      const start = this.#at;
      this.#skip();
      const child = children.get(keyName(this.#text, start + 1, this.#at - 1));
      this.#next();
      this.#at += 1;
      if (child) child.keyOffset = start;
      this.#member(child);
    }
    this.#at += 1;
  }

  #list({ children }: Target): void {
    this.#at += 1;
    for (let index = 0; this.#next() !== CLOSE_BRACKET; index += 1) this.#member(children.get(String(index)));
    this.#at += 1;
  }

  #member(target: Target | undefined): void {
    if (target) this.find(target);
    else this.#skip();
    if (this.#next() === COMMA) this.#at += 1;
  }

  /** Goes to the next character that is not a blank, and returns its code. */
  #next(): number {
    while (this.#text.charCodeAt(this.#at) <= SPACE) this.#at += 1;
    return this.#text.charCodeAt(this.#at);
  }

  /** Passes one value. */
  #skip(): void {
    let depth = 0;
    this.#next();
    do {
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE) this.#at = closingQuote(this.#text, this.#at);
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
      else if (depth === 0) this.#scalar();
      this.#at += 1;
    } while (depth > 0);
  }

  /** Goes to the last character of a number or a word. */
  #scalar(): void {
    const { length } = this.#text;
    while (this.#at + 1 < length && !isEnd(this.#text.charCodeAt(this.#at + 1))) this.#at += 1;
  }
}

function isEnd(code: number): boolean {
  return code <= SPACE || code === COMMA || code === COLON || code === CLOSE_BRACKET || code === CLOSE_BRACE;
}
