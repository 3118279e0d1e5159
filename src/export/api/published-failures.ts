import type { PublishedFailures } from '../../../schemas/published-failures.ts';
import type { CellEntry, Site } from '../../load/site-model.ts';
import { failureGroups } from '../../views/failures/failure-groups.ts';
import { gridOf } from '../../views/grid/grid.ts';

/** Ways to fail in one part, so that a search need not wait for all of them. */
export const groupsInAPart = 2000;

/** The parts of the list of ways in which runs failed; at least one. */
export function publishedFailureParts(site: Site): PublishedFailures[] {
  const groups = failureGroups(site);
  const placeOf = placesInGrid(site);
  const parts = Math.max(1, Math.ceil(groups.length / groupsInAPart));
  return Array.from({ length: parts }, (_, at) => ({
    version: 1,
    part: at + 1,
    parts,
    groups: groups
      .slice(at * groupsInAPart, (at + 1) * groupsInAPart)
      .map(({ signature, runs, cells }) => ({ signature, runs, cells: cells.map(placeOf) })),
  }));
}

function placesInGrid(site: Site): (entry: CellEntry) => number {
  const { pairs, tasks } = gridOf(site);
  const places = new Map<CellEntry, number>();
  for (const [pair, { cells }] of pairs.entries())
    for (const [task, entry] of cells) places.set(entry, pair * tasks.length + task);
  return (entry) => places.get(entry) ?? -1;
}
