import type { Site } from '../../load/site-model.ts';
import { markdownPath } from '../../routes/data-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { oneLine } from '../../snippets/markdown-text.ts';
import { glossary, type GlossaryKey } from '../../text/glossary.ts';
import { standings } from '../../views/standings.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { publishedIndexOf } from '../api/published-index.ts';
import type { Document } from '../document.ts';
import { markdownList } from '../markdown/markdown-table.ts';

/** Cells whose Markdown pages are named one by one; of more, the address is described only. */
const mostCells = 200;

const explained: readonly GlossaryKey[] = [
  'run',
  'cell',
  'pair',
  'sweep',
  'reading',
  'measured',
  'notRecorded',
  'notApplicable',
  'outcome',
  'composite',
  'credited',
];

/** What a program that reads for a person should know about the data, in Markdown (llmstxt.org). */
export function llmsText(site: Site, addresses: Addresses): Document {
  const link = linkMaker(addresses);
  const { name, tagline, counts, links, addresses: forms } = publishedIndexOf(site, addresses);
  const body = [
    `# ${oneLine(name)}`,
    `> ${oneLine(tagline ?? 'Benchmark results of coding agents, one measured run at a time')}`,
    `${String(counts.runs)} runs of ${String(counts.clis)} CLIs with ${String(counts.models)} models on ${String(counts.tasks)} tasks. ${standings(site).sentence}`,
    'How to read the numbers:',
    markdownList([
      'A reading without a value has a state and a reason. It is not zero: do not average over it, and do not fill it in.',
      'The composite is repeated as published. Parts of it may be credited without a measurement; its audit says how much.',
      'Ranks are ranges. Pairs whose ranges overlap cannot be told apart by this data.',
      'Infrastructure errors are kept out of the rate of a pair and counted beside it.',
    ]),
    '## Words',
    markdownList(explained.map((key) => `${glossary[key].term}: ${glossary[key].meaning}`)),
    '## Data',
    [
      `- [Index of the API](${links.self}): every address, every schema, the licence`,
      `- [Standings](${links.standings}): every pair with its rank range and interval`,
      `- [Tasks](${links.tasks})`,
      `- [All runs as CSV](${links.csv}), [as JSON lines](${links.jsonl}), [as Parquet](${links.parquet}), [columns described](${links.dataPackage}), [as a Dataset of schema.org](${link(fixedPaths.dataset)})`,
      `- [How to cite it](${link(fixedPaths.citation)})`,
      `- [sha256 of every file](${links.hashes})`,
      `- Documents of one cell and one run: ${forms.cell} and ${forms.run}`,
    ].join('\n'),
    '## Pages',
    [
      `- [How every number is made](${link(fixedPaths.methodology)})`,
      `- [Where every number comes from](${link(fixedPaths.provenance)})`,
      `- [The API described](${link(fixedPaths.api)})`,
      `- Every cell page has a Markdown twin: its address with index.md at the end`,
      ...cellLines(site, link),
    ].join('\n'),
  ];
  return { path: fixedPaths.llms.slice(1), body: `${body.join('\n\n')}\n` };
}

function cellLines({ cells }: Site, link: (path: string) => string): string[] {
  if (cells.length > mostCells) return [];
  return cells.map((entry) => `- <${link(markdownPath(entry))}>`);
}
