/** Whether a text holds every word of a query, whatever the case. An empty query finds everything. */
export function holdsWords(text: string, query: string): boolean {
  const held = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
