/**
 * True for a number of a text that JavaScript cannot hold as written: a whole number beyond 2^53 − 1, one so large that
 * it becomes infinite, or one that is not zero and becomes zero.
 */
export function isInexact(literal: string): boolean {
  const value = Number(literal);
  if (/^-?\d+$/.test(literal)) return !Number.isSafeInteger(value);
  return Math.abs(value) === Infinity || (value === 0 && /[1-9]/.test(literal.split(/e/i, 1)[0] ?? ''));
}
