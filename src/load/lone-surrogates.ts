/** Where, between two places of a text, \uXXXX escapes stand for half a character. */
export function loneSurrogates(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  let at = text.indexOf('\\', start);
  while (at !== -1 && at < end) {
    const length = escapeLength(text, at);
    if (length === undefined) found.push(at);
    at = text.indexOf('\\', at + (length ?? 2));
  }
  return found;
}

/** Length of an escape, a pair of surrogates counted as one; undefined for half of a pair. */
function escapeLength(text: string, at: number): number | undefined {
  const unit = escapedUnit(text, at);
  if (unit < 0xd800 || unit > 0xdfff) return 2;
  const next = unit < 0xdc00 ? escapedUnit(text, at + 6) : 0;
  return next >= 0xdc00 && next <= 0xdfff ? 12 : undefined;
}

/** The unit that a \uXXXX escape stands for; 0 when there is none at this place. */
function escapedUnit(text: string, at: number): number {
  const [, digits] = /^\\u([0-9a-fA-F]{4})$/.exec(text.slice(at, at + 6)) ?? [];
  return digits === undefined ? 0 : Number.parseInt(digits, 16);
}
