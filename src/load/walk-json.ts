import { nextToken, type Token } from './json-token.ts';

/** What the text should have held where it stops being JSON. */
export type Expected = 'value' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing more';

/** Where a text stops being JSON. */
export interface SyntaxFault {
  /** Place of the unexpected part, in UTF-16 units from 0. */
  offset: number;
  expected: Expected;
  /** True when the place lies inside a string. */
  inString: boolean;
}

/**
 * Reads a text as strict JSON (RFC 8259), and returns where it stops being JSON. The nesting must have been limited
 * before. Slower than JSON.parse: for texts with a fault only.
 */
export function walkJson(text: string): SyntaxFault | undefined {
  const walker = new Walker(text);
  try {
    walker.document();
    return undefined;
  } catch (error) {
    if (error instanceof Unexpected) return error.fault;
    throw error;
  }
}

class Unexpected extends Error {
  readonly fault: SyntaxFault;

  constructor({ kind, start, end }: Token, expected: Expected) {
    super('unexpected part');
    this.fault = { offset: kind === 'bad' ? end : start, expected, inString: kind === 'bad' && end > start };
  }
}

class Walker {
  readonly #text: string;
  #token: Token;

  constructor(text: string) {
    this.#text = text;
    this.#token = nextToken(text, 0);
  }

  document(): void {
    this.#value();
    if (this.#token.kind !== 'end') throw new Unexpected(this.#token, 'nothing more');
  }

  #value(): void {
    if (this.#take('{')) this.#object();
    else if (this.#take('[')) this.#list();
    else if (['string', 'number', 'word'].includes(this.#token.kind)) this.#next();
    else throw new Unexpected(this.#token, 'value');
  }

  #object(): void {
    if (this.#take('}')) return;
    let expected: Expected = 'key or end';
    do {
      if (this.#token.kind !== 'string') throw new Unexpected(this.#token, expected);
      this.#next();
      if (!this.#take(':')) throw new Unexpected(this.#token, 'colon');
      this.#value();
      expected = 'key';
    } while (this.#take(','));
    if (!this.#take('}')) throw new Unexpected(this.#token, 'comma or end');
  }

  #list(): void {
    if (this.#take(']')) return;
    do this.#value();
    while (this.#take(','));
    if (!this.#take(']')) throw new Unexpected(this.#token, 'comma or end');
  }

  #take(mark: string): boolean {
    const { kind, start } = this.#token;
    if (kind !== 'mark' || this.#text[start] !== mark) return false;
    this.#next();
    return true;
  }

  #next(): void {
    this.#token = nextToken(this.#text, this.#token.end);
  }
}
