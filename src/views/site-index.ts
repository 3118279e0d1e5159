import type { CellEntry, Site } from '../load/site-model.ts';
import { cellPath } from '../routes/page-paths.ts';

/** The cells of a site by what they share, for neighbours and lists. */
export interface SiteIndex {
  byPath: ReadonlyMap<string, CellEntry>;
  byTask: ReadonlyMap<string, CellEntry[]>;
  byCli: ReadonlyMap<string, CellEntry[]>;
  byModel: ReadonlyMap<string, CellEntry[]>;
  /** Key: see `pairKey`. */
  byPair: ReadonlyMap<string, CellEntry[]>;
  /** Key: see `cliTaskKey`. */
  byCliAndTask: ReadonlyMap<string, CellEntry[]>;
  /** Key: see `modelTaskKey`. */
  byModelAndTask: ReadonlyMap<string, CellEntry[]>;
  /** Cells without a category are in none. */
  byCategory: ReadonlyMap<string, CellEntry[]>;
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

/** Names a pair in an index: CLI, line break, model. */
export function pairKey({ cli, model }: Pick<CellEntry, 'cli' | 'model'>): string {
  return `${cli}\n${model}`;
}

/** Names a CLI on a task in an index: CLI, line break, task. */
export function cliTaskKey({ cli, task }: Pick<CellEntry, 'cli' | 'task'>): string {
  return `${cli}\n${task}`;
}

/** Names a model on a task in an index: model, line break, task. */
export function modelTaskKey({ model, task }: Pick<CellEntry, 'model' | 'task'>): string {
  return `${model}\n${task}`;
}

function indexCells(cells: readonly CellEntry[]): SiteIndex {
  return {
    byPath: new Map(cells.map((entry) => [cellPath(entry), entry])),
    byTask: Map.groupBy(cells, (entry) => entry.task),
    byCli: Map.groupBy(cells, (entry) => entry.cli),
    byModel: Map.groupBy(cells, (entry) => entry.model),
    byPair: Map.groupBy(cells, pairKey),
    byCliAndTask: Map.groupBy(cells, cliTaskKey),
    byModelAndTask: Map.groupBy(cells, modelTaskKey),
    byCategory: groupByCategory(cells),
    positions: new Map(cells.map((entry, position) => [entry, position])),
  };
}

function groupByCategory(cells: readonly CellEntry[]): Map<string, CellEntry[]> {
  const groups = new Map<string, CellEntry[]>();
  for (const entry of cells) {
    if (entry.category === undefined) continue;
    const group = groups.get(entry.category);
    if (group) group.push(entry);
    else groups.set(entry.category, [entry]);
  }
  return groups;
}
