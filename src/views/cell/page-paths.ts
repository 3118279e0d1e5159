import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { siteIndex } from '../site-index.ts';

/** One page of a route: what stands at the route's rest parameter. */
export interface PageParams {
  params: { address: string };
}

/** The pages of all cells: `<address>` under `/cell/`. */
export function cellParams(site: Site): PageParams[] {
  return site.cells.map((entry) => pageParams('/cell/', cellPath(entry)));
}

/** The cell at `<address>`. Throws for an address that no cell has. */
export function cellEntryAt(site: Site, address: string | undefined): CellEntry {
  const entry = siteIndex(site).byPath.get(`/cell/${address ?? ''}/`);
  if (!entry) throw new Error(`No cell has the address ${address ?? ''}.`);
  return entry;
}

/**
 * The permanent pages of runs: what stands under `/sweep/`. With `copied`, the pages that publishing makes by copying
 * the cell page are left out.
 */
export function runParams(site: Site, { copied }: { copied: boolean }): PageParams[] {
  return site.cells.flatMap((entry) =>
    runsOf(entry, copied).map((run) => pageParams('/sweep/', runPath(run))),
  );
}

/** The run at a permanent address, with its cell. Throws for an address that no run has. */
export function runAt(site: Site, address: string | undefined): { entry: CellEntry; run: RunSummary } {
  const found = runsByPath(site).get(`/sweep/${address ?? ''}/`);
  if (!found) throw new Error(`No run has the address ${address ?? ''}.`);
  return found;
}

const known = new WeakMap<Site, Map<string, { entry: CellEntry; run: RunSummary }>>();

function runsByPath(site: Site): Map<string, { entry: CellEntry; run: RunSummary }> {
  const found =
    known.get(site) ??
    new Map(site.cells.flatMap((entry) => runsOf(entry, false).map((run) => [runPath(run), { entry, run }])));
  known.set(site, found);
  return found;
}

function runsOf(entry: CellEntry, copied: boolean): RunSummary[] {
  const all = [...entry.runs, ...entry.earlier];
  return copied ? all.filter((run) => run !== entry.shown) : all;
}

function pageParams(prefix: string, path: string): PageParams {
  return { params: { address: path.slice(prefix.length, -1) } };
}
