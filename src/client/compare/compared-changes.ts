import type { Cell } from '../../../schemas/cell.ts';

/** What happened to a file in one run. */
export type Change = 'added' | 'modified' | 'removed';

/** A file that at least one of two runs changed. */
export interface ComparedChange {
  path: string;
  first?: Change;
  second?: Change;
}

const changes: readonly Change[] = ['added', 'modified', 'removed'];

/** The files that two runs changed, by name; undefined where a run has no list of them. */
export function comparedChanges(first: Cell, second: Cell): ComparedChange[] | undefined {
  const [ours, theirs] = [changesOf(first), changesOf(second)];
  if (!ours || !theirs) return undefined;
  return [...new Set([...ours.keys(), ...theirs.keys()])].sort().map((path) => ({
    path,
    ...(ours.has(path) ? { first: ours.get(path) } : {}),
    ...(theirs.has(path) ? { second: theirs.get(path) } : {}),
  })) as ComparedChange[];
}

function changesOf({ scorers }: Cell): Map<string, Change> | undefined {
  const blast = scorers?.blast_radius;
  if (!blast?.added || !blast.modified || !blast.removed) return undefined;
  return new Map(changes.flatMap((change) => (blast[change] ?? []).map((path) => [path, change] as const)));
}
