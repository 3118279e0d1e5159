import type { Site } from '../load/site-model.ts';
import { findCollisions, type RunClaim } from '../routes/find-collisions.ts';
import { badgeStylesOf } from '../text/badge-style.ts';
import { siteIndex } from './site-index.ts';

/** A task that sweeps planned by name and of which the data holds no run. */
export interface PlannedTask {
  task: string;
  /** The sweeps that planned it, newest first. */
  sweepIds: [string, ...string[]];
}

/** More than these have no pages. */
const mostTasks = 5000;

const known = new WeakMap<Site, Map<string, PlannedTask>>();

/** The planned tasks without a run, by their ids. Those whose id makes no address, or one that would meet another's, are left out. */
export function plannedTasks(site: Site): ReadonlyMap<string, PlannedTask> {
  const found = known.get(site) ?? collect(site);
  known.set(site, found);
  return found;
}

function collect(site: Site): Map<string, PlannedTask> {
  const { byTask } = siteIndex(site);
  const planned = new Map<string, PlannedTask>();
  for (const { sweepId, sweep } of site.sweeps) {
    for (const task of new Set(sweep.planned?.tasks)) {
      if (byTask.has(task)) continue;
      const entry = planned.get(task);
      if (entry) entry.sweepIds.push(sweepId);
      else if (planned.size < mostTasks) planned.set(task, { task, sweepIds: [sweepId] });
    }
  }
  for (const task of withoutAddress(site, planned)) planned.delete(task);
  return new Map([...planned].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function withoutAddress(site: Site, planned: ReadonlyMap<string, PlannedTask>): string[] {
  if (planned.size === 0) return [];
  const [{ cli, model } = { cli: 'cli', model: 'model' }] = site.cells;
  const claims = [...planned.values()].map(({ task, sweepIds: [sweepId] }) =>
    claimOf({ sweepId, cli, model, task }),
  );
  const taken = site.cells.map(({ shown }) => claimOf(shown));
  const { collisions, refused } = findCollisions([...taken, ...claims], badgeStylesOf(site.settings.badges));
  const out = [...collisions.map(({ second }) => second), ...refused.map(({ claim }) => claim)];
  return out.map(({ ids }) => ids.task).filter((task) => planned.has(task));
}

function claimOf({ sweepId, cli, model, task }: Omit<RunClaim['ids'], 'run'>): RunClaim {
  return { ids: { sweepId, cli, model, task, run: 1 }, file: '' };
}
