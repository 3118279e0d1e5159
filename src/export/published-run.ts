import type { PublishedRun } from '../../schemas/published.ts';
import type { CellEntry, RunSummary, Site } from '../load/site-model.ts';
import { absolute, withBase } from '../routes/absolute.ts';
import { apiRunPath } from '../routes/data-paths.ts';
import { cellPath, runPath } from '../routes/page-paths.ts';
import { badgePath } from '../routes/picture-paths.ts';
import { auditComposite, type CompositeAudit } from '../stats/composite-audit.ts';
import { outcomeOf } from '../stats/outcome.ts';

/** Where the site is published; without a site URL, links start at the root of the host. */
export interface Addresses {
  base: string;
  siteUrl?: string;
}

/** The API document of one run. */
export function publishedRunOf(
  site: Site,
  entry: CellEntry,
  run: RunSummary,
  addresses: Addresses,
): PublishedRun {
  const detail = run.withdrawn ? undefined : site.readRun(run);
  const cell = detail?.cell;
  const audit = cell && auditComposite(cell);
  const { sweepId, cli, model, task, category, startedAt, endedAt, withdrawn, readings, stored } = run;
  return {
    version: 1,
    ids: { sweepId, cli, model, task, run: run.run },
    ...defined({ category }),
    status: withdrawn ? 'withdrawn' : entry.earlier.includes(run) ? 'superseded' : 'current',
    ...defined({ withdrawn, startedAt, endedAt, outcome: cell && outcomeOf(cell) }),
    readings,
    ...defined({ composite: audit && publishedAudit(audit) }),
    links: linksOf(entry, run, addresses),
    source: defined({ sha256: stored?.sha256, url: cell?.source?.url }),
    warnings: run.warnings.map(({ rule, pointer, message }) => ({ rule, pointer, message })),
    redactions: (detail?.redactions ?? []).map(({ rule, pointer, count }) => ({ rule, pointer, count })),
    ...defined({ recorded: cell }),
  };
}

function publishedAudit({
  published,
  factor,
  terms,
  ...rest
}: CompositeAudit): NonNullable<PublishedRun['composite']> {
  return {
    published: published.value,
    ...rest,
    refusalFactor: factor.value,
    terms: terms.map(({ uncertainty: _, ...term }) => term),
  };
}

function linksOf(entry: CellEntry, run: RunSummary, { base, siteUrl }: Addresses): PublishedRun['links'] {
  const full = (path: string) =>
    siteUrl === undefined ? withBase(base, path) : absolute(siteUrl, base, path);
  return {
    page: full(cellPath(entry)),
    permanent: full(runPath(run)),
    badge: full(badgePath(entry, 'svg')),
    self: full(apiRunPath(run)),
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that an absent key is absent in the document too. */
function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
}
