import type { Site } from '../../load/site-model.ts';
import { absolute } from '../../routes/absolute.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { snapshotDay } from '../../views/snapshot-day.ts';
import { citedLicence } from '../../views/words/cited-licence.ts';
import type { Addresses } from '../addresses.ts';
import { defined } from '../defined.ts';
import { columns } from './columns.ts';
import type { TableResource } from './table-resource.ts';

/** The Frictionless Data Package of the tables: their columns, and their files with sizes and hashes. */
export function dataPackage(
  site: Site,
  resources: readonly TableResource[],
  { base, siteUrl }: Addresses,
): object {
  const { settings } = site;
  return {
    profile: 'data-package',
    name: 'benchmark-runs',
    ...defined({
      title: settings.name,
      description: settings.tagline,
      homepage: siteUrl === undefined ? undefined : absolute(siteUrl, base, fixedPaths.leaderboard),
      version: snapshotDay(site),
      licenses: licencesOf(settings),
      contributors: settings.publisher && [
        { title: settings.publisher.name, role: 'publisher', ...defined({ path: settings.publisher.url }) },
      ],
    }),
    resources: resources.map(resourceOf),
  };
}

/** A licence of a package has an id of the Open Definition as its name, or else a path; a title alone is none. */
function licencesOf({ licences }: Site['settings']): object[] | undefined {
  if (!licences?.data) return undefined;
  const { name, isSpdx, url } = citedLicence(licences.data);
  if (isSpdx) return [{ name, ...defined({ path: url }) }];
  return url === undefined ? undefined : [{ path: url, title: name }];
}

function resourceOf({ path, format, mediaType, rows, bytes, sha256 }: TableResource): object {
  return {
    name: path
      .slice('/download/'.length)
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-'),
    // Paths of a package are taken from its own place.
    path: path.slice('/download/'.length),
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    format,
    mediatype: mediaType,
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    ...(format === 'csv' ? { encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n' } } : {}),
    schema: {
      fields: columns.map(({ name, type, meaning }) => ({ name, type, description: meaning })),
      missingValues: [''],
      primaryKey: ['sweep_id', 'cli', 'model', 'task', 'run'],
    },
  };
}
