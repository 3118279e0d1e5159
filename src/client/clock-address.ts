/** The part of an address, after its #, that names a moment of the run: "t=1234". Milliseconds in. */
export function momentFragment(tMs: number): string {
  return `t=${String(Math.round(tMs))}`;
}

/**
 * The moment that an address names, in milliseconds from the start of the run: "#t=1234", or the start of the element it
 * leads to, such as "#span=3", where that carries one. Undefined for every other address.
 */
export function momentOfAddress(
  hash: string,
  startOf: (id: string) => string | undefined,
): number | undefined {
  const name = decoded(hash.replace(/^#/, ''));
  const text = /^t=(-?\d{1,15}(?:\.\d{1,9})?)$/.exec(name)?.[1] ?? startOf(name);
  const tMs = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(tMs) ? tMs : undefined;
}

/** A fragment anybody may have written: one that is badly escaped stays as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
