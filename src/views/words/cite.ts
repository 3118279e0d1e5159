import type { Site } from '../../load/site-model.ts';
import { absolute } from '../../routes/absolute.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { shellQuote } from '../../snippets/shell-quote.ts';
import { apa } from '../../text/apa.ts';
import { bibtex } from '../../text/bibtex.ts';
import type { Citation, CitedLicence } from '../../text/citation.ts';
import { citationFile } from '../../text/citation-file.ts';
import type { Published } from '../published.ts';
import { snapshotCitation } from './snapshot-citation.ts';
import type { Block, WordsView } from './words-view.ts';

/** What the page of citations says, and what the browser needs to cite one run. */
export interface CiteView extends WordsView {
  site: { name: string; publisher: string; licence?: CitedLicence };
}

/** How to cite this snapshot, and one run of it. */
export function citeView(site: Site, published: Published): CiteView {
  const work = snapshotCitation(site, published);
  const { licence } = work;
  return {
    title: 'Cite',
    description: `How to cite ${work.title}: BibTeX, APA and CITATION.cff.`,
    path: fixedPaths.cite,
    lead: [
      'Cite the runs you rest on, not only the site: each run has an address of its own that never changes and never means another run.',
    ],
    site: { name: work.title, publisher: work.author, ...(licence === undefined ? {} : { licence }) },
    parts: [
      {
        id: 'snapshot',
        title: 'This snapshot',
        blocks: [...citationBlocks(work), ...unknowns(site, published)],
      },
      {
        id: 'exactly',
        title: 'Say exactly which data',
        blocks: [
          {
            text: `hashes.json lists every file of this site and of its data with its SHA-256. Quote the SHA-256 of that one file, and a reader can prove to have the same snapshot:`,
          },
          { copy: { id: 'snapshot-hash', title: 'Hash of the snapshot', text: hashCommand(published) } },
          {
            links: [
              { text: 'hashes.json', path: fixedPaths.hashes },
              { text: 'Where every number comes from', path: fixedPaths.provenance },
            ],
          },
        ],
      },
    ],
  };
}

/** The same work in the three forms, to copy, and as a file. */
function citationBlocks(work: Citation): Block[] {
  return [
    { copy: { id: 'bibtex', title: 'BibTeX', text: bibtex(work) } },
    { copy: { id: 'apa', title: 'APA', text: apa(work) } },
    { copy: { id: 'cff', title: 'CITATION.cff', text: citationFile(work) } },
    { links: [{ text: 'CITATION.cff as a file', path: fixedPaths.citation }] },
  ];
}

function unknowns({ settings }: Site, { siteUrl }: Published): Block[] {
  const missing = [
    'No DOI is recorded for this data, so none is given.',
    ...(settings.publisher === undefined
      ? ['The data names no publisher; the name of the site stands in its place.']
      : []),
    ...(siteUrl === undefined
      ? ['The address of the site is not known to this build; add the one you read it at.']
      : []),
  ];
  return [{ text: missing.join(' ') }];
}

function hashCommand({ base, siteUrl }: Published): string {
  const address = siteUrl === undefined ? undefined : shellQuote(absolute(siteUrl, base, fixedPaths.hashes));
  return address && 'word' in address ? `curl -s ${address.word} | sha256sum` : 'sha256sum hashes.json';
}
