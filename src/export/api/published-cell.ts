import type { PublishedCell } from '../../../schemas/published-cell.ts';
import type { CellEntry, RunSummary } from '../../load/site-model.ts';
import { apiCellPath, apiRunPath } from '../../routes/data-paths.ts';
import { cellPath, runPath } from '../../routes/page-paths.ts';
import { badgePath } from '../../routes/picture-paths.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { defined } from '../defined.ts';
import { runStatusOf } from './run-status.ts';

/** The API document of one cell. */
export function publishedCellOf(entry: CellEntry, addresses: Addresses): PublishedCell {
  const { cli, model, task, category, runs, earlier } = entry;
  const link = linkMaker(addresses);
  return {
    version: 1,
    ids: { cli, model, task },
    ...defined({ category }),
    runs: [...runs, ...earlier].map((run) => runOf(entry, run, link)),
    links: {
      page: link(cellPath(entry)),
      badge: link(badgePath(entry, 'svg')),
      self: link(apiCellPath(entry)),
    },
  };
}

function runOf(
  entry: CellEntry,
  run: RunSummary,
  link: (path: string) => string,
): PublishedCell['runs'][number] {
  const { sweepId, run: number, startedAt, outcome, withdrawn, readings } = run;
  return {
    sweepId,
    run: number,
    status: runStatusOf(entry, run),
    ...defined({ startedAt, outcome: withdrawn ? undefined : outcome }),
    readings,
    links: { permanent: link(runPath(run)), data: link(apiRunPath(run)) },
  };
}
