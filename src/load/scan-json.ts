import { closingQuote } from './closing-quote.ts';
import { isInexact } from './inexact-number.ts';
import { KeysSeen, keyName } from './keys-seen.ts';
import { MAX_DEPTH, MAX_FAULTS } from './limits.ts';
import { loneSurrogates } from './lone-surrogates.ts';
import { toPointer } from './pointer.ts';

/** Something that JSON.parse accepts in silence. Offsets are UTF-16 units from 0. */
export interface Finding {
  kind: 'duplicate-key' | 'forbidden-key' | 'inexact-number' | 'lone-surrogate' | 'too-deep';
  offset: number;
  pointer: string;
  /** The text at fault: the key, the number, the escape. */
  found: string;
  /** Where the key stood first. */
  firstOffset?: number;
}

interface Frame {
  isObject: boolean;
  keys: KeysSeen;
  /** The key whose value is being passed, without its quotes. */
  keyStart: number;
  keyEnd: number;
  index: number;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const CAPITAL_E = 0x45;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const UNDERSCORE = 0x5f;
const LETTER_E = 0x65;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Finds in one pass what JSON.parse hides. It takes any text: on one that is not JSON it may find less or more, and the
 * parser says so afterwards. It stops at the first place that is nested too deep, and after MAX_FAULTS + 1 findings.
 */
export function scanJson(text: string): Finding[] {
  return new Scanner(text).scan();
}

class Scanner {
  private readonly text: string;
  private readonly findings: Finding[] = [];
  private readonly frames: Frame[] = [];
  private depth = 0;
  private expectsKey = false;
  private nextEscape = -1;
  private readonly hasSurrogateEscapes: boolean;

  constructor(text: string) {
    this.text = text;
    this.hasSurrogateEscapes = /\\u[dD]/.test(text);
  }

  scan(): Finding[] {
    const { text, findings } = this;
    const end = text.length;
    for (let at = 0; at < end && findings.length <= MAX_FAULTS;) {
      const code = text.charCodeAt(at);
      if (code <= SPACE) at = this.passSpace(at);
      else if (code === QUOTE) at = this.passString(at);
      else if (code === MINUS || (code >= ZERO && code <= NINE)) at = this.passNumber(at);
      else at = this.passMark(code, at);
    }
    return findings;
  }

  private passSpace(start: number): number {
    const { text } = this;
    const end = text.length;
    let at = start + 1;
    while (at < end && text.charCodeAt(at) <= SPACE) at += 1;
    return at;
  }

  private passMark(code: number, at: number): number {
    if (code === COMMA) this.comma();
    else if (code === COLON) this.expectsKey = false;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.open(code === OPEN_BRACE, at);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) this.close();
    return at + 1;
  }

  private open(isObject: boolean, at: number): number {
    if (this.depth === MAX_DEPTH) {
      this.report({ kind: 'too-deep', offset: at, found: this.text.charAt(at) });
      return this.text.length;
    }
    const frame = (this.frames[this.depth] ??= newFrame());
    if (isObject) frame.keys.clear();
    frame.isObject = isObject;
    frame.keyStart = frame.keyEnd = frame.index = 0;
    this.depth += 1;
    this.expectsKey = isObject;
    return at + 1;
  }

  private close(): void {
    if (this.depth > 0) this.depth -= 1;
    this.expectsKey = false;
  }

  private comma(): void {
    if (this.depth === 0) return;
    const frame = this.frames[this.depth - 1];
    if (!frame) return;
    frame.index += 1;
    this.expectsKey = frame.isObject;
  }

  private passString(start: number): number {
    const { text } = this;
    const end = closingQuote(text, start);
    if (end === -1) return text.length;
    if (this.expectsKey) this.key(start + 1, end);
    if (this.hasSurrogateEscapes) this.surrogates(start, end);
    return end + 1;
  }

  private surrogates(start: number, end: number): void {
    for (const offset of loneSurrogates(this.text, start, end)) {
      this.report({ kind: 'lone-surrogate', offset, found: this.text.slice(offset, offset + 6) });
    }
  }

  private key(start: number, end: number): void {
    const { text } = this;
    const frame = this.frames[this.depth - 1];
    if (!frame) return;
    frame.keyStart = start;
    frame.keyEnd = end;
    if (this.hasEscape(start, end)) frame.keys.decodeNames(text);
    const first = frame.keys.add(text, start, end);
    if (first !== undefined) this.keyFinding('duplicate-key', frame, { firstOffset: first - 1 });
    const mayBeForbidden = text.charCodeAt(start) === UNDERSCORE || text.charCodeAt(start) === BACKSLASH;
    if (mayBeForbidden && keyName(text, start, end) === '__proto__') this.keyFinding('forbidden-key', frame);
  }

  /** The next backslash is looked up once and kept, so that this costs one pass over the text in all. */
  private hasEscape(start: number, end: number): boolean {
    if (this.nextEscape < start) {
      const next = this.text.indexOf('\\', start);
      this.nextEscape = next === -1 ? Infinity : next;
    }
    return this.nextEscape < end;
  }

  private keyFinding(kind: Finding['kind'], frame: Frame, first: Pick<Finding, 'firstOffset'> = {}): void {
    const found = keyName(this.text, frame.keyStart, frame.keyEnd);
    this.report({ kind, offset: frame.keyStart - 1, found, ...first });
  }

  private passNumber(start: number): number {
    const { text } = this;
    let isPlain = true;
    let at = start + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) continue;
      if (code !== POINT && !isSignOrExponent(code)) break;
      isPlain &&= code === POINT;
    }
    const isShort = isPlain && at - start <= 15;
    const found = isShort ? '' : text.slice(start, at);
    if (!isShort && isInexact(found)) this.report({ kind: 'inexact-number', offset: start, found });
    return at;
  }

  private report(finding: Omit<Finding, 'pointer'>): void {
    const path = this.frames
      .slice(0, this.depth)
      .map((frame) => (frame.isObject ? keyName(this.text, frame.keyStart, frame.keyEnd) : frame.index));
    this.findings.push({ ...finding, pointer: toPointer(path) });
  }
}

function isSignOrExponent(code: number): boolean {
  return code === LETTER_E || code === CAPITAL_E || code === PLUS || code === MINUS;
}

function newFrame(): Frame {
  return { isObject: false, keys: new KeysSeen(), keyStart: 0, keyEnd: 0, index: 0 };
}
