import type { CellEntry, RunSummary, Site } from '../load/site-model.ts';
import { changeBetween, type ChangeKind, changeKinds } from '../stats/flips.ts';
import { tallyRuns } from './tally.ts';

/** One cell in a sweep, against the sweep that ran it before. */
export interface CellChange {
  entry: CellEntry;
  change: ChangeKind;
  now: RunSummary[];
  /** Runs of the last earlier sweep that ran the cell and still stands. */
  before: RunSummary[];
}

/** What changed in a sweep against what was known before it. */
export interface SweepChanges {
  counts: Record<ChangeKind, number>;
  /** The cells that were fixed, regressed or flaky. */
  flips: CellChange[];
  /** Runs of the sweep that were taken back. */
  withdrawn: RunSummary[];
}

const known = new WeakMap<Site, Map<string, SweepChanges>>();

/** Compares each cell of a sweep with the last earlier sweep that ran it. Made for all sweeps at once, from one walk over the cells. */
export function sweepChanges(site: Site, sweepId: string): SweepChanges {
  const found = known.get(site) ?? changesBySweep(site);
  known.set(site, found);
  return found.get(sweepId) ?? noChanges();
}

function changesBySweep(site: Site): Map<string, SweepChanges> {
  const bySweep = new Map<string, SweepChanges>();
  for (const entry of site.cells) {
    let before: RunSummary[] = [];
    for (const [sweepId, runs] of oldestFirst(entry)) {
      const changes = bySweep.get(sweepId) ?? noChanges();
      bySweep.set(sweepId, changes);
      const now = runs.filter(({ withdrawn }) => !withdrawn);
      changes.withdrawn.push(...runs.filter(({ withdrawn }) => withdrawn));
      if (now.length === 0) continue;
      enter(changes, { entry, now, before });
      before = now;
    }
  }
  return bySweep;
}

function oldestFirst({ runs, earlier }: CellEntry): [string, RunSummary[]][] {
  return [...Map.groupBy([...runs, ...earlier], ({ sweepId }) => sweepId)].reverse();
}

function enter(changes: SweepChanges, cell: Omit<CellChange, 'change'>): void {
  const before = cell.before.length === 0 ? undefined : tallyRuns(cell.before);
  const change = changeBetween(before, tallyRuns(cell.now));
  changes.counts[change] += 1;
  if (change === 'fixed' || change === 'regressed' || change === 'flaky')
    changes.flips.push({ ...cell, change });
}

function noChanges(): SweepChanges {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  return { counts, flips: [], withdrawn: [] };
}
