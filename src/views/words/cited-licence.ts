import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import current from 'spdx-license-ids/index.json' with { type: 'json' };
import type { SiteSettings } from '../../../schemas/site.ts';
import type { CitedLicence } from '../../text/citation.ts';

type Licence = NonNullable<NonNullable<SiteSettings['licences']>['data']>;

// The list is that of April 2021 on purpose: version 1.2.0 of the Citation File Format takes the ids of May 2021 and
// refuses later ones.
const ids: ReadonlySet<string> = new Set([...current, ...deprecated]);

/** A licence of the settings as a citation names it, with whether its id is on the SPDX list as written. */
export function citedLicence({ id, url }: Licence): CitedLicence {
  return { name: id, isSpdx: ids.has(id), ...(url === undefined ? {} : { url }) };
}
