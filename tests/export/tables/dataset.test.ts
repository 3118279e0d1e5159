import { describe, expect, test } from 'vitest';
import type { SiteSettings } from '../../../schemas/site.ts';
import { columns } from '../../../src/export/tables/columns.ts';
import { dataset } from '../../../src/export/tables/dataset.ts';
import { mediaTypes } from '../../../src/export/tables/table-resource.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { realSite } from '../../support/real-site.ts';

const addresses = { base: '/bench/', siteUrl: 'https://bench.example' };
const resource = {
  path: '/download/cells.csv',
  format: 'csv',
  mediaType: mediaTypes.csv,
  rows: 72,
  bytes: 1234,
  sha256: 'ab'.repeat(32),
} as const;

function bareDataset(settings: SiteSettings): object {
  return dataset(aSite([anEntry()], { settings }), [resource], { base: '/bench/' });
}

describe('the Dataset of schema.org', () => {
  test('names the published data, who made it, its licence and its time', async () => {
    expect(dataset(await realSite(), [resource], addresses)).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'CodingAgentBench',
      description:
        'Coding agents and models, one measured run at a time: 72 runs of 8 CLIs with 9 models on 10 tasks, one row a run.',
      url: 'https://bench.example/bench/',
      version: '72 runs of 3 sweeps, the last of 21 Jun 2026',
      dateModified: '2026-06-21',
      temporalCoverage: '2026-05-28/2026-06-21',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: '88plug AI Lab', url: 'https://codingagentbench.com/cite' },
      measurementTechnique: 'https://bench.example/bench/methodology/',
    });
  });

  test('has every column of the tables as a variable, with its meaning', () => {
    expect(bareDataset({})).toMatchObject({
      variableMeasured: columns.map(({ name, meaning }) => ({
        '@type': 'PropertyValue',
        name,
        description: meaning,
      })),
    });
  });

  test('offers each file with its full address, size and hash', () => {
    expect(dataset(aSite([]), [resource], addresses)).toMatchObject({
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: 'https://bench.example/bench/download/cells.csv',
          encodingFormat: 'text/csv',
          contentSize: '1234 B',
          sha256: 'ab'.repeat(32),
        },
      ],
    });
  });

  test('claims nothing that the data does not say', () => {
    const claims = ['license', 'creator', 'publisher', 'dateModified', 'temporalCoverage'];
    expect(Object.keys(bareDataset({})).filter((key) => claims.includes(key))).toEqual([]);
  });

  test('names a licence without an address by its id', () => {
    expect(bareDataset({ licences: { data: { id: 'CC0-1.0' } } })).toMatchObject({
      license: { '@type': 'CreativeWork', name: 'CC0-1.0' },
    });
  });

  test('has links from the root of the host where the site does not know its own address', () => {
    expect(bareDataset({})).toMatchObject({
      url: '/bench/',
      distribution: [{ contentUrl: '/bench/download/cells.csv' }],
    });
  });
});
