/** A piece of JSON text. `bad` is what cannot be one; its `end` is then the place at fault. */
export interface Token {
  kind: 'mark' | 'string' | 'number' | 'word' | 'end' | 'bad';
  start: number;
  end: number;
}

const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const word = /(?:true|false|null)(?!\w)/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The token that starts at or after a place of a text. */
export function nextToken(text: string, from: number): Token {
  const start = matchEnd(space, text, from) ?? from;
  if (start >= text.length) return { kind: 'end', start, end: start };
  const first = text.charAt(start);
  if ('{}[]:,'.includes(first)) return { kind: 'mark', start, end: start + 1 };
  if (first === '"') return stringToken(text, start);
  const numberEnd = matchEnd(number, text, start);
  if (numberEnd !== undefined) return { kind: 'number', start, end: numberEnd };
  const wordEnd = matchEnd(word, text, start);
  return wordEnd === undefined ? { kind: 'bad', start, end: start } : { kind: 'word', start, end: wordEnd };
}

function stringToken(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { kind: 'string', start, end: at + 1 };
    const next = code === 0x5c ? matchEnd(escape, text, at) : at + 1;
    if (code < 0x20 || next === undefined) return { kind: 'bad', start, end: at };
    at = next;
  }
  return { kind: 'bad', start, end: at };
}

function matchEnd(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}
