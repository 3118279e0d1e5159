/**
 * Keys after redaction, each different from the others: where two become one, the later one gets a number. Returns the
 * same array where no key changes.
 */
export function uniqueKeys(keys: readonly string[], redactKey: (key: string) => string): readonly string[] {
  const redacted = keys.map(redactKey);
  if (redacted.every((key, index) => key === keys[index])) return keys;
  const taken = new Set(redacted.filter((key, index) => key === keys[index]));
  const numbers = new Map<string, number>();
  return redacted.map((key, index) => {
    if (key === keys[index]) return key;
    const free = freeKey(key, taken, numbers);
    taken.add(free);
    return free;
  });
}

/** The key with the lowest number that is free; the search goes on from the last number that was given to the same key. */
function freeKey(key: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  let number = numbers.get(key) ?? 1;
  let candidate = number === 1 ? key : `${key} (${String(number)})`;
  while (taken.has(candidate)) candidate = `${key} (${String((number += 1))})`;
  numbers.set(key, number);
  return candidate;
}
