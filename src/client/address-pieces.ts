/*
 * The part of an address after its # holds pieces between "&": names of elements, and "name=value" of several owners. Each owner
 * changes its own and leaves the others.
 */

/** The pieces of a fragment, as they stand in the address. */
export function piecesOf(hash: string): string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((piece) => piece !== '');
}

/** A fragment in which every piece that `own` names is replaced by these, at the end; with its #, empty where nothing is left. */
export function withPieces(hash: string, own: (piece: string) => boolean, pieces: readonly string[]): string {
  const all = [...piecesOf(hash).filter((piece) => !own(piece)), ...pieces];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}
