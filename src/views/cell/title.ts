import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { modelName, taskName } from '../../text/model-name.ts';

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
      repeatText(entry, run),
      ...(run.withdrawn ? ['withdrawn'] : []),
      ...(superseded ? ['superseded'] : []),
    ],
    ...(superseded ? { newer: cellPath(entry) } : {}),
  };
}

/** A place among the repeats of the sweep, where their numbers have no gap. */
function repeatText({ runs, earlier }: CellEntry, { run, sweepId }: RunSummary): string {
  const numbers = [...runs, ...earlier]
    .filter((other) => other.sweepId === sweepId)
    .map((other) => other.run);
  const total = String(numbers.length);
  if (Math.max(...numbers) === numbers.length)
    return numbers.length === 1 ? '1 run' : `run ${String(run)} of ${total}`;
  return numbers.length === 1
    ? `run ${String(run)}, the only one`
    : `run ${String(run)}, one of ${total} runs`;
}
