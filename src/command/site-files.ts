import type { Addresses } from '../export/addresses.ts';
import { documents } from '../export/documents.ts';
import { pageTwins } from '../export/markdown/page-twins.ts';
import { permanentCopies } from '../export/permanent-copies.ts';
import type { Site } from '../load/site-model.ts';
import type { SiteFiles } from '../publish/site-steps.ts';

/** The files of a site that are made beside its pages, in whichever thread. */
export function siteFiles(site: Site, addresses: Addresses): SiteFiles {
  return {
    documents: () => documents(site, addresses),
    twins: (page) => pageTwins(site, page, addresses),
    copies: () => permanentCopies(site),
  };
}
