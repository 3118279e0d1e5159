import type { PublishedRunList, PublishedSweep } from '../../../schemas/published-sweep.ts';
import type { Site, SweepEntry } from '../../load/site-model.ts';
import { apiRunListPath, apiRunPath, apiSweepPath, sweepTablePath } from '../../routes/data-paths.ts';
import { sweepPath } from '../../routes/page-paths.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { defined } from '../defined.ts';
import { type RunOfCell, runsBySweep } from '../runs-by-sweep.ts';
import { countOutcomes } from './count-outcomes.ts';
import { runStatusOf } from './run-status.ts';

/** Runs in one list of the API. */
const mostRuns = 1000;

/** The API document of one sweep. */
export function publishedSweepOf(site: Site, entry: SweepEntry, addresses: Addresses): PublishedSweep {
  const { sweepId, sweep, firstStartedAt, lastStartedAt, runCount } = entry;
  const runs = runsBySweep(site).get(sweepId) ?? [];
  const link = linkMaker(addresses);
  const { title, date, methodology_version: methodologyVersion, source, notes, planned } = sweep;
  return {
    version: 1,
    sweepId,
    ...defined({ title, date, methodologyVersion, source, notes, planned, firstStartedAt, lastStartedAt }),
    runs: runCount,
    withdrawn: runs.filter(({ run }) => run.withdrawn).length,
    ...countOutcomes(runs.map(({ run }) => run)),
    runLists: partsOf(runs).map((_, index) => link(apiRunListPath(sweepId, index + 1))),
    links: {
      page: link(sweepPath(sweepId)),
      csv: link(sweepTablePath(sweepId, 'csv')),
      jsonl: link(sweepTablePath(sweepId, 'jsonl.gz')),
      parquet: link(sweepTablePath(sweepId, 'parquet')),
      self: link(apiSweepPath(sweepId)),
    },
  };
}

/** The lists of the runs of one sweep. */
export function publishedRunLists(site: Site, sweepId: string, addresses: Addresses): PublishedRunList[] {
  const link = linkMaker(addresses);
  const parts = partsOf(runsBySweep(site).get(sweepId) ?? []);
  return parts.map((part, index) => ({
    version: 1,
    sweepId,
    runs: part.map((one) => listed(one, link)),
    ...(index + 1 === parts.length ? {} : { next: link(apiRunListPath(sweepId, index + 2)) }),
    self: link(apiRunListPath(sweepId, index + 1)),
  }));
}

function listed({ entry, run }: RunOfCell, link: (path: string) => string): PublishedRunList['runs'][number] {
  const { sweepId, cli, model, task, run: number, outcome, withdrawn } = run;
  return {
    ids: { sweepId, cli, model, task, run: number },
    status: runStatusOf(entry, run),
    ...defined({ outcome: withdrawn ? undefined : outcome }),
    data: link(apiRunPath(run)),
  };
}

function partsOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / mostRuns) }, (_, index) =>
    list.slice(index * mostRuns, (index + 1) * mostRuns),
  );
}
