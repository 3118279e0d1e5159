import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { apiRunPath } from '../../routes/data-paths.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { badgePath } from '../../routes/picture-paths.ts';
import { auditComposite, type CompositeAudit } from '../../stats/composite-audit.ts';
import { outcomeOf } from '../../stats/outcome.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { defined } from '../defined.ts';
import { runStatusOf } from './run-status.ts';

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
    status: runStatusOf(entry, run),
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

function linksOf(entry: CellEntry, run: RunSummary, addresses: Addresses): PublishedRun['links'] {
  const link = linkMaker(addresses);
  return {
    page: link(cellPath(entry)),
    permanent: link(runPath(run)),
    badge: link(badgePath(entry, 'svg')),
    self: link(apiRunPath(run)),
  };
}
