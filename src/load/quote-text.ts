import { redactText } from './redact/redact-text.ts';

/** How far around a place a text is looked at for what makes it private. */
const REACH = 64 * 1024;
const MOST_CHARACTERS = 60;

/** The name of a field whose value begins right here, in any style of quotes. */
const fieldBefore = /([\w.-]{1,100})["'‘’“”`]?\s{0,100}[:=]?\s{0,100}["'‘’“”`]?$/;

/**
 * The rest of a line of a text that is no document, from a place on: at most 60 characters, without private texts. It is
 * redacted together with what surrounds it. Undefined where what stands there cannot be told from something private.
 */
export function quoteText(text: string, offset: number, allow: readonly string[]): string | undefined {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  const clean = (part: string, field?: string) =>
    redactText(part, { allow, ...(field === undefined ? {} : { key: field }) }).value;
  const [start, whole] = [clean(before), clean(before + after)];
  if (!whole.startsWith(start)) return undefined;
  const [line = ''] = whole.slice(start.length).split('\n', 1);
  const field = fieldBefore.exec(before.slice(-400))?.[1];
  return clean(line.trimEnd(), field).slice(0, MOST_CHARACTERS).trimEnd();
}
