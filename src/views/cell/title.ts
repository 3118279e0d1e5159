import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';

/** The head of a cell page. */
export interface TitleView {
  cli: string;
  vendor: string;
  model: string;
  task: string;
  /** Text of the browser's tab. */
  tab: string;
  chips: string[];
  /** Set when a newer sweep has run the same cell: the path of the newest. */
  newer?: string;
}

/** Names the run: CLI, model, task, category, sweep, and the number of its runs. */
export function titleView(site: Site, entry: CellEntry, run: RunSummary): TitleView {
  const { vendor, name } = modelName(run.model);
  const superseded = entry.earlier.includes(run);
  const repeats = [...entry.runs, ...entry.earlier].filter(({ sweepId }) => sweepId === run.sweepId).length;
  const sweepTitle = site.sweeps.find(({ sweepId }) => sweepId === run.sweepId)?.sweep.title ?? run.sweepId;
  return {
    cli: run.cli,
    vendor,
    model: name,
    task: run.task,
    tab: `${run.cli} × ${name} on ${taskName(run.task)}`,
    chips: [
      ...(run.category === undefined ? [] : [run.category]),
      run.task,
      `sweep ${sweepTitle}`,
      repeats > 1 ? `run ${String(run.run)} of ${String(repeats)}` : plural(1, 'run'),
      ...(run.withdrawn ? ['withdrawn'] : []),
      ...(superseded ? ['superseded'] : []),
    ],
    ...(superseded ? { newer: cellPath(entry) } : {}),
  };
}
