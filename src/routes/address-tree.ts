/** One claim of an address in a tree of files. */
export interface TreeClaim {
  /** The address as compared: folded, encoded, without slashes around it. */
  key: string;
  /** What the address belongs to: equal identities share an address, others collide; undefined shares with none. */
  identity: string | undefined;
  /** True where files lie under the address itself, so that it is a folder too. */
  isFolder: boolean;
}

/** Addresses that are files with endings, and the folders above them. */
export interface AddressTree<Owner> {
  /** The owner whose address, files or folders this claim would take, if any. */
  find(claim: TreeClaim): Owner | undefined;
  /** Enters a claim that `find` found free. */
  add(claim: TreeClaim, owner: Owner): void;
}

interface Held<Owner> {
  identity: string | undefined;
  owner: Owner;
}

/** An empty tree in which every address becomes one file for each of these endings, such as `.svg`. */
export function createAddressTree<Owner>(endings: readonly string[]): AddressTree<Owner> {
  const addresses = new Map<string, Held<Owner>>();
  const folders = new Map<string, Owner>();
  const gaps = gapsBetween(endings);

  // A folder that is known was compared when it came, and every address since was compared with it.
  const newFolders = (claim: TreeClaim): string[] =>
    foldersOf(claim).filter((folder) => !folders.has(folder));
  const isKnown = ({ key, identity, isFolder }: TreeClaim): boolean =>
    identity !== undefined && addresses.get(key)?.identity === identity && (!isFolder || folders.has(key));
  const otherThan = (identity: string | undefined, key: string): Owner | undefined => {
    const held = addresses.get(key);
    return held && (identity === undefined || held.identity !== identity) ? held.owner : undefined;
  };
  const sameFile = ({ key, identity }: TreeClaim): Owner | undefined =>
    first(gaps, (gap) => otherThan(identity, key + gap) ?? otherThan(identity, withoutEnd(key, gap)));
  const fileOverFolder = ({ key }: TreeClaim): Owner | undefined =>
    first(endings, (ending) => folders.get(key + ending));
  const folderOverFile = (claim: TreeClaim): Owner | undefined =>
    first(newFolders(claim), (folder) =>
      first(endings, (end) => addresses.get(withoutEnd(folder, end))?.owner),
    );

  return {
    find: (claim) =>
      isKnown(claim)
        ? undefined
        : (otherThan(claim.identity, claim.key) ??
          sameFile(claim) ??
          fileOverFolder(claim) ??
          folderOverFile(claim)),
    add: (claim, owner) => {
      if (isKnown(claim)) return;
      if (!addresses.has(claim.key)) addresses.set(claim.key, { identity: claim.identity, owner });
      if (endings.length === 0) return;
      for (const folder of newFolders(claim)) folders.set(folder, owner);
    },
  };
}

/** What remains of an ending before a shorter one: `.flat.svg` over `.svg` leaves `.flat`, so `x.flat` and `x` share a file. */
function gapsBetween(endings: readonly string[]): string[] {
  return endings.flatMap((long) =>
    endings
      .filter((short) => long !== short && long.endsWith(short))
      .map((short) => long.slice(0, -short.length)),
  );
}

function foldersOf({ key, isFolder }: TreeClaim): string[] {
  const parts = key.split('/');
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  return isFolder ? [...above, key] : above;
}

/** The text before its end; where it has another end the empty text, which is no address. */
function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : '';
}

function first<Item, Found>(
  items: readonly Item[],
  look: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
