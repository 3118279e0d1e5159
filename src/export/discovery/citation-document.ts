import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { citationFile } from '../../text/citation-file.ts';
import { snapshotCitation } from '../../views/words/snapshot-citation.ts';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document.ts';

/** How to cite the site as it stands, in the Citation File Format: the text that the page of citations shows. */
export function citationDocument(site: Site, addresses: Addresses): Document {
  return { path: fixedPaths.citation.slice(1), body: `${citationFile(snapshotCitation(site, addresses))}\n` };
}
