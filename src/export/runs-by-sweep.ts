import type { CellEntry, RunSummary, Site } from '../load/site-model.ts';

/** A run with the cell it belongs to. */
export interface RunOfCell {
  entry: CellEntry;
  run: RunSummary;
}

const known = new WeakMap<Site, ReadonlyMap<string, RunOfCell[]>>();

/** Every run of a site by its sweep, in the order of addresses, withdrawn ones among them. Sorted out once a site. */
export function runsBySweep(site: Site): ReadonlyMap<string, RunOfCell[]> {
  const found = known.get(site) ?? Map.groupBy(allRuns(site), ({ run }) => run.sweepId);
  known.set(site, found);
  return found;
}

/** Every run of a site with its cell, in the order of addresses. */
export function* allRuns({ cells }: Site): Generator<RunOfCell> {
  for (const entry of cells) {
    for (const run of entry.runs) yield { entry, run };
    for (const run of entry.earlier) yield { entry, run };
  }
}
