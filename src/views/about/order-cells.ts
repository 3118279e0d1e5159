import type { CellEntry } from '../../load/site-model.ts';
import { readerOrder } from '../../text/reader-order.ts';
import { runsOf } from '../runs-of.ts';
import { tallyRuns } from '../tally.ts';

const places = new Map(readerOrder.map((kind, at) => [kind, at]));

/** Cells with the solved ones first and the withdrawn ones last; within an outcome the quicker ones first. */
export function orderByOutcome(cells: readonly CellEntry[]): CellEntry[] {
  return cells.toSorted((left, right) => placeOf(left) - placeOf(right) || wallOf(left) - wallOf(right));
}

function placeOf({ shown }: CellEntry): number {
  return shown.withdrawn ? readerOrder.length : (places.get(shown.outcome) ?? 0);
}

function wallOf({ shown }: CellEntry): number {
  const { wall } = shown.readings;
  return wall.state === 'measured' ? wall.value : Number.MAX_VALUE;
}

/** Groups of cells with the most solved first; with the same number, the one that needed fewer runs. */
export function orderBySolved<Group extends { cells: readonly CellEntry[] }>(
  groups: readonly Group[],
): Group[] {
  return groups
    .map((group) => ({ group, ...tallyRuns(runsOf(group.cells)) }))
    .sort((left, right) => right.solved - left.solved || left.counted - right.counted)
    .map(({ group }) => group);
}
