import type { CellEntry, RunSummary, Site } from '../load/site-model.ts';

const known = new WeakMap<Site, Map<string, CellEntry[]>>();

/** The cells that ran in a sweep, each with its runs of that sweep only, in the order of the site. */
export function sweepCells(site: Site, sweepId: string): readonly CellEntry[] {
  const found = known.get(site) ?? cellsBySweep(site);
  known.set(site, found);
  return found.get(sweepId) ?? [];
}

function cellsBySweep(site: Site): Map<string, CellEntry[]> {
  const bySweep = new Map<string, CellEntry[]>();
  for (const entry of site.cells) {
    const runs = Map.groupBy([...entry.runs, ...entry.earlier], (run) => run.sweepId);
    for (const [sweepId, members] of runs) {
      const part = partOf(entry, members);
      const cells = bySweep.get(sweepId);
      if (cells) cells.push(part);
      else bySweep.set(sweepId, [part]);
    }
  }
  return bySweep;
}

function partOf(entry: CellEntry, runs: RunSummary[]): CellEntry {
  const shown = runs.find(({ withdrawn }) => !withdrawn) ?? runs[0] ?? entry.shown;
  return { ...entry, shown, runs, earlier: [] };
}
