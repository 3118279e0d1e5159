import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { cellPath, cliPath, modelPath, pairPath, sweepPath, taskPath } from '../../routes/page-paths.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { categoryLink } from '../category-link.ts';
import { type Linked, linked } from '../linked.ts';

/** The head of a cell page. */
export interface TitleView {
  /** The front page, then CLI, model and task, each with its own page. */
  crumbs: Linked[];
  cli: string;
  vendor: string;
  model: string;
  task: string;
  /** Path of the page of the CLI with the model. */
  pair: string;
  /** Text of the browser's tab. */
  tab: string;
  chips: Linked[];
  /** Set when a newer sweep has run the same cell: the path of the newest. */
  newer?: string;
}

/** Names the run: CLI, model, task, category, sweep, and the number of its runs. */
export function titleView(site: Site, entry: CellEntry, run: RunSummary): TitleView {
  const { vendor, name } = modelName(run.model);
  const superseded = entry.earlier.includes(run);
  const sweepTitle = site.sweeps.find(({ sweepId }) => sweepId === run.sweepId)?.sweep.title ?? run.sweepId;
  return {
    crumbs: [
      { text: 'Leaderboard', path: fixedPaths.leaderboard },
      { text: run.cli, path: cliPath(run.cli) },
      { text: run.model, path: modelPath(run.model) },
      { text: run.task, path: taskPath(run.task) },
    ],
    cli: run.cli,
    vendor,
    model: name,
    task: run.task,
    pair: pairPath(run),
    tab: `${run.cli} × ${name} on ${taskName(run.task)}`,
    chips: [
      ...categoryChip(site, run.category),
      { text: run.task },
      { text: `sweep ${sweepTitle}`, path: sweepPath(run.sweepId) },
      { text: repeatText(entry, run) },
      ...(run.withdrawn ? [{ text: 'withdrawn' }] : []),
      ...(superseded ? [{ text: 'superseded' }] : []),
    ],
    ...(superseded ? { newer: cellPath(entry) } : {}),
  };
}

function categoryChip(site: Site, category: string | undefined): Linked[] {
  return category === undefined ? [] : [linked(category, categoryLink(site, category))];
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
