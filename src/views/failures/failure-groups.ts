import type { CellEntry, Site } from '../../load/site-model.ts';

/** Runs that failed in the same way. */
export interface FailureGroup {
  /** What went wrong, without what differs from run to run. */
  signature: string;
  /** Number of runs. */
  runs: number;
  /** The cells of those runs, each once, in the order of the site. */
  cells: CellEntry[];
}

const known = new WeakMap<Site, FailureGroup[]>();

/** Groups the newest runs of all cells by what went wrong in them, the most frequent first; made once for a site. */
export function failureGroups(site: Site): readonly FailureGroup[] {
  const found = known.get(site) ?? groupFailures(site.cells);
  known.set(site, found);
  return found;
}

/** Groups the newest runs of some cells by what went wrong in them, the most frequent first. */
export function groupFailures(cells: readonly CellEntry[]): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const entry of cells)
    for (const { withdrawn, failures = [] } of entry.runs) {
      if (withdrawn) continue;
      for (const signature of failures) addTo(groups, signature, entry);
    }
  return [...groups.values()].sort(
    (left, right) => right.runs - left.runs || (left.signature < right.signature ? -1 : 1),
  );
}

function addTo(groups: Map<string, FailureGroup>, signature: string, entry: CellEntry): void {
  const group = groups.get(signature) ?? { signature, runs: 0, cells: [] };
  groups.set(signature, group);
  group.runs += 1;
  if (group.cells.at(-1) !== entry) group.cells.push(entry);
}
