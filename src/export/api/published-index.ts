import type { PublishedIndex } from '../../../schemas/published-index.ts';
import type { Site } from '../../load/site-model.ts';
import { apiGridPath, apiSweepPath } from '../../routes/data-paths.ts';
import { fixedPaths, schemaPath } from '../../routes/fixed-paths.ts';
import { siteIndex } from '../../views/site-index.ts';
import { snapshotDay } from '../../views/snapshot-day.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { defined } from '../defined.ts';

/** The API document that says where everything is. */
export function publishedIndexOf(site: Site, addresses: Addresses): PublishedIndex {
  const { settings, sweeps } = site;
  const link = linkMaker(addresses);
  return {
    version: 1,
    name: settings.name ?? 'Benchmark results',
    ...defined({
      tagline: settings.tagline,
      publisher: settings.publisher,
      licence: settings.licences?.data,
    }),
    ...defined({ snapshot: snapshotDay(site) }),
    counts: countsOf(site),
    sweeps: sweeps.map(({ sweepId }) => ({ id: sweepId, data: link(apiSweepPath(sweepId)) })),
    links: linksOf(link),
    addresses: {
      cell: `${link('/api/v1/cells/')}{address}.json`,
      run: `${link('/api/v1/runs/')}{sweep}/{address}.json`,
      pair: `${link('/api/v1/pairs/')}{cli}/{model}.json`,
      sweep: `${link('/api/v1/sweeps/')}{sweep}.json`,
      badge: `${link('/badge/')}{address}.svg`,
    },
    schemas: {
      index: link(schemaPath('api-index')),
      standings: link(schemaPath('api-standings')),
      grid: link(schemaPath('api-grid')),
      pair: link(schemaPath('api-pair')),
      cell: link(schemaPath('api-cell')),
      run: link(schemaPath('run')),
      sweep: link(schemaPath('api-sweep')),
      runList: link(schemaPath('api-run-list')),
      tasks: link(schemaPath('api-tasks')),
    },
  };
}

function countsOf(site: Site): PublishedIndex['counts'] {
  const { byPair, byCli, byTask } = siteIndex(site);
  return {
    runs: site.sweeps.reduce((sum, { runCount }) => sum + runCount, 0),
    cells: site.cells.length,
    pairs: byPair.size,
    clis: byCli.size,
    models: new Set(site.cells.map(({ model }) => model)).size,
    tasks: byTask.size,
    sweeps: site.sweeps.length,
  };
}

function linksOf(link: (path: string) => string): PublishedIndex['links'] {
  return {
    tasks: link(fixedPaths.apiTasks),
    standings: link(fixedPaths.apiStandings),
    grid: link(apiGridPath),
    csv: link(fixedPaths.downloadCsv),
    jsonl: link(fixedPaths.downloadJsonl),
    parquet: link(fixedPaths.downloadParquet),
    dataPackage: link(fixedPaths.dataPackage),
    hashes: link(fixedPaths.hashes),
    documentation: link(fixedPaths.api),
    self: link(fixedPaths.apiIndex),
  };
}
