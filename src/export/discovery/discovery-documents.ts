import type { Site } from '../../load/site-model.ts';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document.ts';
import { feedDocuments } from '../feeds/feed-documents.ts';
import { citationDocument } from './citation-document.ts';
import { hostHeaders } from './host-headers.ts';
import { iconDocuments } from './icon-documents.ts';
import { llmsText } from './llms-text.ts';
import { robots } from './robots.ts';
import { sitemaps } from './sitemaps.ts';

/** What helps programs and hosts to find and serve the site. Sitemaps and feeds need the address of the site. */
export function* discoveryDocuments(site: Site, addresses: Addresses): Generator<Document> {
  const { base, siteUrl } = addresses;
  yield robots(addresses);
  yield llmsText(site, addresses);
  yield citationDocument(site, addresses);
  yield* iconDocuments();
  yield hostHeaders(base);
  // Without it GitHub Pages leaves out folders whose names begin with an underscore.
  yield { path: '.nojekyll', body: '' };
  if (siteUrl === undefined) return;
  yield* sitemaps(site, base, siteUrl);
  yield* feedDocuments(site, base, siteUrl);
}
