/** A text somewhere in a JSON document. */
export interface TextLeaf {
  /** JSON pointer of the text, or of the member whose key it is. */
  pointer: string;
  text: string;
}

/** Every text of a JSON document: strings, and the keys below the pointers given, where keys are data too. */
export function textLeaves(value: unknown, keyedBelow: readonly RegExp[] = [], pointer = ''): TextLeaf[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const keysAreData = keyedBelow.some((pattern) => pattern.test(pointer));
  return Object.entries(value).flatMap(([key, member]) => {
    const path = `${pointer}/${key}`;
    return [...(keysAreData ? [{ pointer: path, text: key }] : []), ...textLeaves(member, keyedBelow, path)];
  });
}
