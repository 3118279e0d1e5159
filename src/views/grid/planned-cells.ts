import type { Site } from '../../load/site-model.ts';
import type { CellIds } from '../../routes/ids.ts';

/** Tells the newest sweep that planned a cell, where a sweep lists the CLIs, models and tasks of its plan. */
export type PlannedBy = (ids: CellIds) => string | undefined;

/** Reads the plans of all sweeps once. */
export function plannedBy(site: Site): PlannedBy {
  const plans = site.sweeps.flatMap(({ sweepId, sweep: { planned } }) =>
    planned?.clis && planned.models && planned.tasks
      ? {
          sweepId,
          clis: new Set(planned.clis),
          models: new Set(planned.models),
          tasks: new Set(planned.tasks),
        }
      : [],
  );
  return ({ cli, model, task }) =>
    plans.find((plan) => plan.clis.has(cli) && plan.models.has(model) && plan.tasks.has(task))?.sweepId;
}
