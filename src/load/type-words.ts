const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** A type of a schema as people call it, such as "a whole number". */
export function typeWords(type: string): string {
  return words[type] ?? type;
}
