const MOST_CHARACTERS = 78;

/** A received value for a message: JSON, at most 80 characters of it; lists and objects by their size. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (typeof value === 'object' && value !== null)
    return `an object of ${countOf(Object.keys(value).length, 'field')}`;
  return String(value);
}

function showText(text: string): string {
  const quoted = JSON.stringify(text.slice(0, MOST_CHARACTERS));
  if (quoted.length <= MOST_CHARACTERS + 2 && text.length <= MOST_CHARACTERS) return quoted;
  return `${quoted.slice(0, MOST_CHARACTERS)}…"`;
}

function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
