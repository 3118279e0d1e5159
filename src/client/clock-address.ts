import { piecesOf, withPieces } from './address-pieces.ts';

/** The part of an address, after its #, that names a moment of the run: "t=1234". Milliseconds in. */
export function momentFragment(tMs: number): string {
  return `t=${String(Math.round(tMs))}`;
}

/**
 * The moment that an address names, in milliseconds from the start of the run: the piece "t=1234", or the start of the element
 * that a piece leads to, such as "span=3", where that carries one. Undefined for every other address.
 */
export function momentOfAddress(
  hash: string,
  startOf: (id: string) => string | undefined,
): number | undefined {
  const moments = piecesOf(hash).map((piece) => momentOf(decoded(piece), startOf));
  return moments.find((tMs) => tMs !== undefined);
}

/** The fragment with another moment or element in it; what belongs to others stays. */
export function withMoment(hash: string, name: string): string {
  return withPieces(hash, (piece) => /^(?:t|span)=/.test(piece) || !piece.includes('='), [name]);
}

function momentOf(name: string, startOf: (id: string) => string | undefined): number | undefined {
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
