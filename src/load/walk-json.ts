import { keyName } from './keys-seen.ts';
import { nextToken, type Token } from './json-token.ts';

/** A place to look for in a text, and where it was found. Offsets are UTF-16 units from 0. */
export interface Target {
  children: Map<string, Target>;
  /** Where its key starts; absent in lists and at the top. */
  keyOffset?: number;
  /** Where its value starts. */
  valueOffset?: number;
}

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
 * Reads a text as strict JSON (RFC 8259), notes where the targets are, and returns where it stops being JSON.
 * The nesting must have been limited before. Slower than JSON.parse: for texts with a fault only.
 */
export function walkJson(text: string, target?: Target): SyntaxFault | undefined {
  const walker = new Walker(text);
  try {
    walker.document(target);
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

  document(target: Target | undefined): void {
    this.#value(target);
    if (this.#token.kind !== 'end') throw new Unexpected(this.#token, 'nothing more');
  }

  #value(target: Target | undefined): void {
    if (target) target.valueOffset = this.#token.start;
    if (this.#take('{')) this.#object(target);
    else if (this.#take('[')) this.#list(target);
    else if (['string', 'number', 'word'].includes(this.#token.kind)) this.#next();
    else throw new Unexpected(this.#token, 'value');
  }

  #object(target: Target | undefined): void {
    if (this.#take('}')) return;
    let expected: Expected = 'key or end';
    do {
      const { kind, start, end } = this.#token;
      if (kind !== 'string') throw new Unexpected(this.#token, expected);
      const child = target?.children.get(keyName(this.#text, start + 1, end - 1));
      if (child) child.keyOffset = start;
      this.#next();
      if (!this.#take(':')) throw new Unexpected(this.#token, 'colon');
      this.#value(child);
      expected = 'key';
    } while (this.#take(','));
    if (!this.#take('}')) throw new Unexpected(this.#token, 'comma or end');
  }

  #list(target: Target | undefined): void {
    if (this.#take(']')) return;
    let index = 0;
    do {
      this.#value(target?.children.get(String(index)));
      index += 1;
    } while (this.#take(','));
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
