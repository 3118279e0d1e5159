/** A value without members somewhere in a JSON document, by its JSON pointer. */
export type JsonLeaf = [pointer: string, value: unknown];

/** Every text, number, boolean and null of a JSON document, and its empty lists and objects. */
export function jsonLeaves(value: unknown, pointer = ''): JsonLeaf[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return [[pointer, value]];
  return members.flatMap(([key, member]) =>
    jsonLeaves(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
