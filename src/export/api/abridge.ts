const mostEntries = 2;
const mostCharacters = 160;

/** A document with its long lists and texts cut, to be shown as an example. What was cut is said in place. */
export function abridge(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value);
  if (Array.isArray(value)) return cutList(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, abridge(member)]));
}

function cutText(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}… (cut here)`;
}

function cutList(list: readonly unknown[]): unknown[] {
  const shown = list.slice(0, mostEntries).map(abridge);
  const more = list.length - shown.length;
  return more === 0 ? shown : [...shown, `… ${String(more)} more`];
}
