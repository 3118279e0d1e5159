import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { absolute } from '../../routes/absolute.ts';
import { apiRunPath } from '../../routes/data-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { runWords } from '../run-words.ts';
import type { Published } from '../published.ts';
import { siteIndex } from '../site-index.ts';

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
  /** Where this run's citation is filled in. */
  cite: string;
  /** The address of this page that counts: the stable one where the cell page shows this run, else the permanent one. */
  own: string;
  previous?: StepLink;
  next?: StepLink;
  /** Issue form of the repository, filled in; absent where the site names no repository. */
  report?: string;
}

/** The links of a cell page to its data, its addresses, its neighbours and the issue tracker. */
export function pageLinks(site: Site, entry: CellEntry, run: RunSummary, published: Published): PageLinks {
  const position = siteIndex(site).positions.get(entry) ?? 0;
  const report = reportLink(site.settings.repository, run, published);
  return {
    json: apiRunPath(run),
    permanent: runPath(run),
    stable: cellPath(entry),
    cite: `${fixedPaths.cite}?run=${runPath(run)}`,
    own: run === entry.shown ? cellPath(entry) : runPath(run),
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

function reportLink(
  repository: string | undefined,
  run: RunSummary,
  { base, siteUrl }: Published,
): string | undefined {
  if (repository === undefined) return undefined;
  const title = `Problem with run ${run.cli} × ${run.model} on ${run.task}`;
  const body = [
    `Sweep: ${run.sweepId}`,
    `Run: ${String(run.run)}`,
    `Page: ${siteUrl === undefined ? runPath(run) : absolute(siteUrl, base, runPath(run))}`,
    `Outcome shown: ${runWords(run).short}`,
    ...(run.stored === undefined ? [] : [`sha256 of the source: ${run.stored.sha256}`]),
    '',
    'What is wrong:',
    '',
  ].join('\n');
  const query = new URLSearchParams({ title, body });
  return `${repository.replace(/\/+$/, '')}/issues/new?${query.toString()}`;
}
