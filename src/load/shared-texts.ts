/** Texts that are kept at most. */
const mostTexts = 50_000;

const known = new Map<string, string>();

/** The same text, in memory once however many runs have it, and without the longer text it was cut from. */
export function sharedText(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const own = Buffer.from(text).toString();
  if (known.size < mostTexts) known.set(own, own);
  return own;
}
