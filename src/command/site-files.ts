import type { Addresses } from '../export/addresses.ts';
import { documents } from '../export/documents.ts';
import { permanentCopies } from '../export/permanent-copies.ts';
import type { Site } from '../load/site-model.ts';
import type { SiteSteps } from '../publish/site-steps.ts';

/** The files of a site that are made beside its pages, in whichever thread. */
export function siteFiles(site: Site, addresses: Addresses): Pick<SiteSteps, 'documents' | 'copies'> {
  return {
    documents: () => documents(site, addresses),
    copies: () => permanentCopies(site),
  };
}
