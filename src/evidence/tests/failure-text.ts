/** Characters of a failure text that are kept. */
export const maxFailureLength = 4000;

/** Lines of a failure text that are kept. */
export const maxFailureLines = 60;

/** Lines as one text: common indentation and blank ends removed, cut at the limits with a final "…". Empty for no text. */
export function failureText(lines: readonly string[]): string {
  const body = dedent(withoutBlankEnds(lines));
  const kept = body.slice(0, maxFailureLines).join('\n');
  const text = kept.slice(0, maxFailureLength).trimEnd();
  const cut = body.length > maxFailureLines || kept.length > maxFailureLength;
  return cut ? `${text}\n…` : text;
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** Lines without the indentation that all of them share, blank ones apart, and without white space at their ends. */
export function dedent(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), maxFailureLength);
  return lines.map((line) => line.slice(common).trimEnd());
}
