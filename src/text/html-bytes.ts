/** Bytes that a text takes in a page: UTF-8, with `& < > " '` written as references of at most six characters. */
export function htmlBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += unitBytes(text.charCodeAt(index));
  return bytes;
}

/** Half of a character beyond the first plane takes two of its four bytes. */
function unitBytes(unit: number): number {
  if (unit < 0x80) return asciiBytes[unit] ?? 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

/** A list, as this is asked for every character of every page. */
const asciiBytes = new Uint8Array(0x80).fill(1);
asciiBytes.set([6], 0x22);
asciiBytes.set([5, 6], 0x26);
asciiBytes.set([4], 0x3c);
asciiBytes.set([4], 0x3e);

/** Most bytes that one unit of a text takes. */
const mostUnitBytes = 6;

/** Bytes that a text of this length takes in a page at most, whatever it holds: known at once, unlike `htmlBytes`. */
export function mostHtmlBytes({ length }: string): number {
  return length * mostUnitBytes;
}

/** As many entries from the start of a list as fit into a number of bytes, given what each takes. */
export function firstWithin<T>(entries: readonly T[], bytes: number, bytesOf: (entry: T) => number): T[] {
  const kept: T[] = [];
  let left = bytes;
  for (const entry of entries) {
    left -= bytesOf(entry);
    if (left < 0) break;
    kept.push(entry);
  }
  return kept;
}

/** The start of a text that fits into a number of bytes; never half a character. */
export function startWithin(text: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  while (end < text.length && (left -= unitBytes(text.charCodeAt(end))) >= 0) end += 1;
  return text.slice(0, end).toWellFormed() === text.slice(0, end)
    ? text.slice(0, end)
    : text.slice(0, end - 1);
}

/** The end of a text that fits into a number of bytes, from the start of a line where one is near; never half a character. */
export function endWithin(text: string, bytes: number): string {
  if (mostHtmlBytes(text) <= bytes) return text;
  let left = bytes;
  let start = text.length;
  while (start > 0 && (left -= unitBytes(text.charCodeAt(start - 1))) >= 0) start -= 1;
  if (start === 0) return text;
  const line = text.indexOf('\n', start - 1);
  const end = text.slice(line >= 0 && line - start < nearestLine ? line + 1 : start);
  return /^[\udc00-\udfff]/.test(end) ? end.slice(1) : end;
}

/** Characters that are given up for the start of a line. */
const nearestLine = 2000;
