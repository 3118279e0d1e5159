import type { CellEntry, Site } from '../load/site-model.ts';
import { cellPath } from '../routes/page-paths.ts';

/** The cells of a site by what they share, for neighbours and lists. */
export interface SiteIndex {
  byPath: ReadonlyMap<string, CellEntry>;
  byTask: ReadonlyMap<string, CellEntry[]>;
  byCli: ReadonlyMap<string, CellEntry[]>;
  /** Key: CLI, line break, model. */
  byPair: ReadonlyMap<string, CellEntry[]>;
  /** Position of each cell in the order of the site. */
  positions: ReadonlyMap<CellEntry, number>;
}

const known = new WeakMap<Site, SiteIndex>();

/** Indexes a site's cells once. */
export function siteIndex(site: Site): SiteIndex {
  const found = known.get(site) ?? indexCells(site.cells);
  known.set(site, found);
  return found;
}

function indexCells(cells: readonly CellEntry[]): SiteIndex {
  return {
    byPath: new Map(cells.map((entry) => [cellPath(entry), entry])),
    byTask: Map.groupBy(cells, (entry) => entry.task),
    byCli: Map.groupBy(cells, (entry) => entry.cli),
    byPair: Map.groupBy(cells, (entry) => `${entry.cli}\n${entry.model}`),
    positions: new Map(cells.map((entry, position) => [entry, position])),
  };
}
