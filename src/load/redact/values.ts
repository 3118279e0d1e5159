/** A value read after a name or an argument. */
export interface Value {
  text: string;
  start: number;
  quoted: boolean;
}

const GAP = /[ \t]{0,4}(?:[brfu]{0,2}(?=["'`]))?/y;
const SCHEME = /(?:bearer|basic|token|digest|apikey|negotiate)[ \t]{1,4}/iy;
const BARE = /[^\s"'`;&|<>()]+/y;
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /"((?:[^"\\\r\n]|\\[^\r\n])*)/y,
  "'": /'((?:[^'\\\r\n]|\\[^\r\n])*)/y,
  '`': /`((?:[^`\\\r\n]|\\[^\r\n])*)/y,
};

/** The value that begins at a position, after spaces, an opening quote and the scheme of an Authorization header. */
export function readValue(text: string, at: number): Value | undefined {
  const from = after(GAP, text, at);
  const quote = QUOTED[text[from] ?? ''];
  return quote === undefined ? readBare(text, after(SCHEME, text, from)) : readQuoted(text, from, quote);
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function readQuoted(text: string, from: number, pattern: RegExp): Value {
  const start = after(SCHEME, text, from + 1);
  return { text: text.slice(start, after(pattern, text, from)), start, quoted: true };
}

function readBare(text: string, start: number): Value | undefined {
  const whole = text.slice(start, after(BARE, text, start));
  const value =
    whole.startsWith('{') || whole.startsWith('$')
      ? whole.replace(/[,.:]+$/, '')
      : whole.replace(/[,.:}\]]+$/, '');
  const next = text[start + whole.length] ?? '';
  const isCall = next === '(' && /^[\w.:]+$/.test(value);
  const isCode = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(value) || /^[A-Za-z_][\w.]*\[/.test(value);
  return value === '' || isCall || isCode ? undefined : { text: value, start, quoted: false };
}
