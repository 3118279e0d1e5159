import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { apiRunPath } from '../../routes/data-paths.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { outcomeWords } from '../../text/outcome-words.ts';
import type { SiteIndex } from '../site-index.ts';

/** A step to a neighbouring cell page. */
export interface StepLink {
  path: string;
  label: string;
}

/** Where a cell page leads. */
export interface PageLinks {
  /** This run's own data. */
  json: string;
  permanent: string;
  stable: string;
  previous?: StepLink;
  next?: StepLink;
  /** Issue form of the repository, filled in; absent where the site names no repository. */
  report?: string;
}

/** The links of a cell page to its data, its addresses, its neighbours and the issue tracker. */
export function pageLinks(site: Site, index: SiteIndex, entry: CellEntry, run: RunSummary): PageLinks {
  const position = index.positions.get(entry) ?? 0;
  const report = reportLink(site.settings.repository, run);
  return {
    json: apiRunPath(run),
    permanent: runPath(run),
    stable: cellPath(entry),
    ...step('previous', site.cells[position - 1]),
    ...step('next', site.cells[position + 1]),
    ...(report === undefined ? {} : { report }),
  };
}

function step(
  name: 'previous' | 'next',
  entry: CellEntry | undefined,
): Partial<Record<'previous' | 'next', StepLink>> {
  if (!entry) return {};
  return { [name]: { path: cellPath(entry), label: `${entry.cli} × ${entry.model} on ${entry.task}` } };
}

function reportLink(repository: string | undefined, run: RunSummary): string | undefined {
  if (repository === undefined) return undefined;
  const title = `Problem with run ${run.cli} × ${run.model} on ${run.task}`;
  const body = [
    `Sweep: ${run.sweepId}`,
    `Run: ${String(run.run)}`,
    `Page: ${runPath(run)}`,
    `Outcome shown: ${outcomeWords(run.outcome).short}`,
    `sha256 of the source: ${run.stored?.sha256 ?? 'none'}`,
    '',
    'What is wrong:',
    '',
  ].join('\n');
  const query = new URLSearchParams({ title, body });
  return `${repository.replace(/\/+$/, '')}/issues/new?${query.toString()}`;
}
