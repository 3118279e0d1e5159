/**
 * Keys after redaction, each different from the others: where two become one, the later one gets a number. Returns the
 * same array where no key changes.
 */
export function uniqueKeys(keys: readonly string[], redactKey: (key: string) => string): readonly string[] {
  const redacted = keys.map(redactKey);
  if (redacted.every((key, index) => key === keys[index])) return keys;
  const taken = new Set(redacted.filter((key, index) => key === keys[index]));
  return redacted.map((key, index) => {
    if (key === keys[index]) return key;
    const free = freeKey(key, taken);
    taken.add(free);
    return free;
  });
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  let number = 1;
  let candidate = key;
  while (taken.has(candidate)) candidate = `${key} (${String((number += 1))})`;
  return candidate;
}
