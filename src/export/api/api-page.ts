import type { Site } from '../../load/site-model.ts';
import {
  apiCellPath,
  apiFailuresPath,
  apiGridPath,
  apiPairPath,
  apiRunListPath,
  apiRunPath,
  apiSweepPath,
} from '../../routes/data-paths.ts';
import { fixedPaths, schemaPath } from '../../routes/fixed-paths.ts';
import { makeSnippet } from '../../snippets/make-snippet.ts';
import { gridOf } from '../../views/grid/grid.ts';
import type { ApiKind, ApiView } from '../../views/api-view.ts';
import type { Addresses } from '../addresses.ts';
import { columns } from '../tables/columns.ts';
import { abridge } from './abridge.ts';
import { apiWords, downloads, encoding, feeds, others, stability } from './api-words.ts';
import { publishedCellOf } from './published-cell.ts';
import { publishedFailureParts } from './published-failures.ts';
import { publishedGridOf } from './published-grid.ts';
import { publishedIndexOf } from './published-index.ts';
import { publishedPairOf } from './published-pair.ts';
import { publishedRunOf } from './published-run.ts';
import { publishedStandingsOf } from './published-standings.ts';
import { publishedRunLists, publishedSweepOf } from './published-sweep.ts';
import { publishedTasksOf } from './published-tasks.ts';

/** Everything that the page about the API says. Its examples are documents of this very site. */
export function apiPage(site: Site, addresses: Addresses): ApiView {
  return {
    kinds: examplesOf(site, addresses).map(kindOf),
    downloads,
    columns: columns.map(({ name, type, meaning }) => ({ name, type, meaning })),
    feeds: addresses.siteUrl === undefined ? [] : feeds,
    ...(addresses.siteUrl === undefined
      ? { noFeeds: 'Feeds hold full addresses. This site was built without its own, so it has none.' }
      : {}),
    others,
    stability,
    encoding,
  };
}

interface Example {
  kind: keyof typeof apiWords;
  path: string;
  document: object;
}

/** One document of each kind, of the first cell and the newest sweep. */
function examplesOf(site: Site, addresses: Addresses): Example[] {
  const [entry] = site.cells;
  const [sweep] = site.sweeps;
  const [pair] = gridOf(site).pairs;
  const [list] = sweep ? publishedRunLists(site, sweep.sweepId, addresses) : [];
  return [
    { kind: 'index', path: fixedPaths.apiIndex, document: publishedIndexOf(site, addresses) },
    { kind: 'standings', path: fixedPaths.apiStandings, document: publishedStandingsOf(site, addresses) },
    { kind: 'grid', path: apiGridPath, document: publishedGridOf(site) },
    { kind: 'failures', path: apiFailuresPath(1), document: publishedFailureParts(site)[0] ?? {} },
    ...(pair ? [{ kind: 'pair' as const, path: apiPairPath(pair), document: publishedPairOf(pair) }] : []),
    ...(entry ? cellExamples(site, entry, addresses) : []),
    ...(sweep
      ? [
          {
            kind: 'sweep' as const,
            path: apiSweepPath(sweep.sweepId),
            document: publishedSweepOf(site, sweep, addresses),
          },
        ]
      : []),
    ...(sweep && list
      ? [{ kind: 'runList' as const, path: apiRunListPath(sweep.sweepId, 1), document: list }]
      : []),
    { kind: 'tasks', path: fixedPaths.apiTasks, document: publishedTasksOf(site, addresses) },
  ];
}

function cellExamples(site: Site, entry: Site['cells'][number], addresses: Addresses): Example[] {
  return [
    { kind: 'cell', path: apiCellPath(entry), document: publishedCellOf(entry, addresses) },
    {
      kind: 'run',
      path: apiRunPath(entry.shown),
      document: publishedRunOf(site, entry, entry.shown, addresses),
    },
  ];
}

function kindOf({ kind, path, document }: Example): ApiKind {
  const { schema, ...words } = apiWords[kind];
  const id = `example-${kind.toLowerCase()}`;
  const template = JSON.stringify(abridge(document), null, 2);
  return {
    id: kind.toLowerCase(),
    ...words,
    schema: schemaPath(schema),
    path,
    example: makeSnippet({ id, title: `Example: ${path}`, language: 'json', template, slots: [] }),
  };
}
