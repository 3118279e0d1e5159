import type { LearnedNames } from './names.ts';

/** True where a known name may stand in a string or a key of JSON data. */
export function mentionsName(value: unknown, names: LearnedNames): boolean {
  if (typeof value === 'string') return names.mayOccurIn(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => mentionsName(item, names));
  const members = value as Record<string, unknown>;
  return Object.keys(members).some((key) => names.mayOccurIn(key) || mentionsName(members[key], names));
}
