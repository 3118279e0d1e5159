import { markerSource } from './rules.ts';

/** A value read after a name or an argument. */
export interface Value {
  text: string;
  start: number;
  end: number;
  quoted: boolean;
}

const LIMIT = 4096;
const GAP = /[ \t]{0,4}(?:[brfu]{0,2}(?=["'`]))?/y;
const SCHEME = /(?:bearer|basic|token|digest|apikey|negotiate)[ \t]{1,4}/iy;
const BARE = new RegExp(`(?:${markerSource}|[^\\s"'\x60;&|<>()])*`, 'y');
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^"\\\r\n]|\\[^\r\n])*/y,
  "'": /(?:[^'\\\r\n]|\\[^\r\n])*/y,
  '`': /(?:[^`\\\r\n]|\\[^\r\n])*/y,
};
const PUNCTUATION = new Set([',', '.', ':', '}', ']']);

/**
 * The value that begins at a position, after spaces, an opening quote and the scheme of an Authorization header. At
 * most 4,096 characters are looked at; undefined where code, such as a call, stands instead of a value.
 */
export function readValue(text: string, at: number): Value | undefined {
  const from = endOf(GAP, text, at);
  const quote = QUOTED[text[from] ?? ''];
  if (quote !== undefined) return readQuoted(text, endOf(SCHEME, text, from + 1), quote);
  return readBare(text, endOf(SCHEME, text, from));
}

/** Where the value really ends, however long it is. */
export function fullEnd(text: string, { start, end, quoted }: Value): number {
  if (end - start < LIMIT) return end;
  return endOf(quoted ? (QUOTED[text[start - 1] ?? ''] ?? BARE) : BARE, text, end);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function readQuoted(text: string, start: number, pattern: RegExp): Value {
  const value = text.slice(start, start + LIMIT);
  const end = start + endOf(pattern, value, 0);
  return { text: text.slice(start, end), start, end, quoted: true };
}

function readBare(text: string, start: number): Value | undefined {
  const window = text.slice(start, start + LIMIT);
  const whole = window.slice(0, endOf(BARE, window, 0));
  const value = /^[{$[]/.test(whole) ? whole : withoutPunctuation(whole);
  const isCall = text[start + whole.length] === '(' && /^[\w.:]+$/.test(value);
  const isCode = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(value) || /^[A-Za-z_][\w.]*\[/.test(value);
  if (value === '' || isCall || isCode) return undefined;
  return { text: value, start, end: start + value.length, quoted: false };
}

function withoutPunctuation(text: string): string {
  let end = text.length;
  while (PUNCTUATION.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
