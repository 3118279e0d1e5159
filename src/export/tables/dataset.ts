import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { epochMs } from '../../stats/instant.ts';
import { apa } from '../../text/apa.ts';
import { snapshotCitation } from '../../views/words/snapshot-citation.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { publishedIndexOf } from '../api/published-index.ts';
import { defined } from '../defined.ts';
import { columns } from './columns.ts';
import type { TableResource } from './table-resource.ts';

/**
 * The tables as a Dataset of schema.org, in JSON-LD: what catalogues of data read. It says nothing that the data does
 * not; where the site does not know its own address, links start at the root of the host.
 */
export function dataset(site: Site, resources: readonly TableResource[], addresses: Addresses): object {
  const link = linkMaker(addresses);
  const work = snapshotCitation(site, addresses);
  const maker = makerOf(site.settings);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: work.title,
    description: descriptionOf(site, addresses),
    url: link(fixedPaths.leaderboard),
    version: work.version,
    ...defined({
      dateModified: work.date,
      temporalCoverage: coverageOf(site),
      license: licenceOf(site.settings),
      creator: maker,
      publisher: maker,
    }),
    creditText: apa(work),
    measurementTechnique: link(fixedPaths.methodology),
    variableMeasured: columns.map(({ name, meaning }) => ({
      '@type': 'PropertyValue',
      name,
      description: meaning,
    })),
    distribution: resources.map(({ path, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path.slice('/download/'.length),
      contentUrl: link(path),
      encodingFormat: mediaType,
      contentSize: `${String(bytes)} B`,
      sha256,
    })),
  };
}

function descriptionOf(site: Site, addresses: Addresses): string {
  const { counts } = publishedIndexOf(site, addresses);
  const { tagline } = site.settings;
  const held = `${String(counts.runs)} runs of ${String(counts.clis)} CLIs with ${String(counts.models)} models on ${String(counts.tasks)} tasks, one row a run.`;
  return tagline === undefined ? `Benchmark results of coding agents: ${held}` : `${tagline}: ${held}`;
}

function makerOf({ publisher }: Site['settings']): object | undefined {
  return publisher && { '@type': 'Organization', name: publisher.name, ...defined({ url: publisher.url }) };
}

function licenceOf({ licences }: Site['settings']): string | object | undefined {
  const licence = licences?.data;
  return licence && (licence.url ?? { '@type': 'CreativeWork', name: licence.id });
}

/** The UTC days of the first and the last recorded start, as an interval of ISO 8601. */
function coverageOf({ sweeps }: Site): string | undefined {
  const starts = sweeps.flatMap(({ firstStartedAt, lastStartedAt }) =>
    [firstStartedAt, lastStartedAt].flatMap((text) => (text === undefined ? [] : epochMs(text))),
  );
  if (starts.length === 0) return undefined;
  return [Math.min(...starts), Math.max(...starts)].map(dayOf).join('/');
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
