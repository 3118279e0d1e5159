import { cellPath } from '../routes/addresses.ts';
import { epochMs } from '../stats/instant.ts';
import type { CellEntry, RunSummary, SweepEntry } from './site-model.ts';

/** Groups runs into cells, in the order of their addresses. The sweeps come newest first. */
export function groupCells(runs: readonly RunSummary[], sweeps: readonly SweepEntry[]): CellEntry[] {
  const order = new Map(sweeps.map((sweep, index) => [sweep.sweepId, index]));
  const byAddress = Map.groupBy(runs, (run) => cellPath(run));
  return [...byAddress.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, members]) => cellEntry(members, order));
}

/**
 * Sweeps newest first: by the date in sweep.json, else by the latest start of a run, else by id.
 * A sweep without either comes after all that have one.
 */
export function orderSweeps(sweeps: readonly SweepEntry[]): SweepEntry[] {
  return sweeps.toSorted(
    (left, right) => moment(right) - moment(left) || (left.sweepId < right.sweepId ? 1 : -1),
  );
}

function moment({ sweep, lastStartedAt }: SweepEntry): number {
  const text = sweep.date === undefined ? lastStartedAt : `${sweep.date}T23:59:59Z`;
  return text === undefined ? -Infinity : epochMs(text);
}

function cellEntry(members: readonly RunSummary[], sweepOrder: ReadonlyMap<string, number>): CellEntry {
  const rank = (run: RunSummary) => sweepOrder.get(run.sweepId) ?? Infinity;
  const sorted = members.toSorted((left, right) => rank(left) - rank(right) || left.run - right.run);
  const newest = sorted[0];
  if (!newest) throw new Error('a cell has at least one run');
  const runs = sorted.filter((run) => run.sweepId === newest.sweepId);
  const { cli, model, task, category } = newest;
  return {
    cli,
    model,
    task,
    ...(category === undefined ? {} : { category }),
    shown: runs.find((run) => !run.withdrawn) ?? newest,
    runs,
    earlier: sorted.slice(runs.length),
  };
}
