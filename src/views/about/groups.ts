import type { CellEntry, Site } from '../../load/site-model.ts';
import { pairPath, taskPath } from '../../routes/page-paths.ts';
import { taskName } from '../../text/model-name.ts';
import { pairKey } from '../site-index.ts';
import { standingOf } from '../standing-of.ts';
import { standings } from '../standings.ts';
import type { CellGroup } from './group-table.ts';
import { type SplitName, taskSplit } from './names.ts';
import { orderBySolved } from './order-cells.ts';

/** Cells by their pair, the one that solved most first. */
export function pairGroups(
  cells: readonly CellEntry[],
  nameOf: (entry: CellEntry) => SplitName,
): CellGroup[] {
  const groups = groupsOf(cells, pairKey, (first) => ({ path: pairPath(first), name: nameOf(first) }));
  return orderBySolved(groups.map((group) => ({ ...group, labelOf: ({ task }) => taskName(task) })));
}

/** All cells of some pairs by their pair, in the order of the leaderboard, each with where it stands. */
export function standingGroups(
  site: Site,
  cells: readonly CellEntry[],
  nameOf: (entry: CellEntry) => SplitName,
): CellGroup[] {
  const groups = pairGroups(cells, nameOf).map((group) => {
    const [first] = group.cells;
    return first ? { ...group, standing: standingOf(site, first) } : group;
  });
  const order = new Map(standings(site).pairs.map((standing, at) => [standing, at]));
  const placeOf = ({ standing }: CellGroup) => (standing && order.get(standing)) ?? order.size;
  return groups.sort((left, right) => placeOf(left) - placeOf(right));
}

/** Cells by their task, in the order of their ids; `labelOf` tells the cells of one task apart. */
export function taskGroups(cells: readonly CellEntry[], labelOf: (entry: CellEntry) => string): CellGroup[] {
  const groups = groupsOf(
    cells,
    ({ task }) => task,
    ({ task }) => ({ path: taskPath(task), name: taskSplit(task) }),
  );
  return groups
    .map((group) => ({ ...group, labelOf }))
    .sort((left, right) => (fullName(left) < fullName(right) ? -1 : 1));
}

/** Cells by what a key names, each group with its name and the page it leads to. */
export function groupsOf(
  cells: readonly CellEntry[],
  keyOf: (entry: CellEntry) => string,
  headOf: (first: CellEntry) => Pick<CellGroup, 'name' | 'path'>,
): Omit<CellGroup, 'labelOf' | 'pathOf'>[] {
  return [...Map.groupBy(cells, keyOf).values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ ...headOf(first), cells: members }] : [];
  });
}

function fullName({ name }: CellGroup): string {
  return name.grey + name.ink;
}
