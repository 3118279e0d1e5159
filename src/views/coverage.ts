import type { CellEntry, Site } from '../load/site-model.ts';

/** How much of what could have been run a pair ran. */
export interface Coverage {
  /** Tasks with a run, whatever its outcome. */
  ran: number;
  /** Tasks the sweeps of this pair's runs planned for it; absent where no plan names the tasks. */
  planned?: number;
  /** Tasks of the site. */
  known: number;
}

/** Coverage of a pair with its cells. A plan that names no CLIs or models means all of them. */
export function coverageOf(site: Site, cells: readonly CellEntry[]): Coverage {
  const tasks = new Set<string>();
  for (const sweepId of new Set(cells.flatMap(({ runs }) => runs.map((run) => run.sweepId)))) {
    for (const task of plannedTasks(site, sweepId, cells[0])) tasks.add(task);
  }
  return {
    ran: cells.filter(({ runs }) => runs.some(({ withdrawn }) => !withdrawn)).length,
    ...(tasks.size === 0 ? {} : { planned: tasks.size }),
    known: tasksOf(site),
  };
}

function plannedTasks(site: Site, sweepId: string, pair: CellEntry | undefined): readonly string[] {
  const planned = site.sweeps.find((entry) => entry.sweepId === sweepId)?.sweep.planned;
  if (!planned?.tasks || !pair) return [];
  const includes = (list: readonly string[] | undefined, id: string) => list?.includes(id) ?? true;
  return includes(planned.clis, pair.cli) && includes(planned.models, pair.model) ? planned.tasks : [];
}

const known = new WeakMap<Site, number>();

function tasksOf(site: Site): number {
  const found = known.get(site) ?? new Set(site.cells.map(({ task }) => task)).size;
  known.set(site, found);
  return found;
}
