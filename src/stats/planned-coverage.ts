import type { Sweep } from '../../schemas/sweep.ts';

/** What names a cell. */
interface CellIds {
  cli: string;
  model: string;
  task: string;
}

/** How much of what a sweep planned was run. */
export interface PlannedCoverage {
  /** Number of planned cells. */
  planned: number;
  /** Planned cells that have a run. */
  ran: number;
  /** Cells that have a run and were not planned. */
  unplanned: number;
  /** Planned ids of which no cell has a run; empty where the plan gives only a number. */
  absent: { clis: string[]; models: string[]; tasks: string[] };
}

/**
 * Compares what ran with the plan of a sweep; undefined where the plan says neither CLIs, models and tasks nor a number of
 * cells. Where it gives only a number, every cell that ran counts as planned.
 */
export function plannedCoverage(
  planned: Sweep['planned'],
  cells: readonly CellIds[],
): PlannedCoverage | undefined {
  const { clis, models, tasks, cells: number } = planned ?? {};
  if (clis && models && tasks) return coverageOfMatrix({ clis, models, tasks }, cells);
  if (number === undefined) return undefined;
  const ran = Math.min(number, cells.length);
  const none = { clis: [], models: [], tasks: [] };
  return { planned: number, ran, unplanned: cells.length - ran, absent: none };
}

function coverageOfMatrix(plan: PlannedCoverage['absent'], cells: readonly CellIds[]): PlannedCoverage {
  const [clis, models, tasks] = [new Set(plan.clis), new Set(plan.models), new Set(plan.tasks)];
  const inPlan = cells.filter(
    ({ cli, model, task }) => clis.has(cli) && models.has(model) && tasks.has(task),
  );
  return {
    planned: clis.size * models.size * tasks.size,
    ran: inPlan.length,
    unplanned: cells.length - inPlan.length,
    absent: {
      clis: without(
        clis,
        inPlan.map(({ cli }) => cli),
      ),
      models: without(
        models,
        inPlan.map(({ model }) => model),
      ),
      tasks: without(
        tasks,
        inPlan.map(({ task }) => task),
      ),
    },
  };
}

function without(planned: ReadonlySet<string>, ran: readonly string[]): string[] {
  const present = new Set(ran);
  return [...planned].filter((id) => !present.has(id));
}
