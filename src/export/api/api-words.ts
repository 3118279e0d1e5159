import { apiGridPath } from '../../routes/data-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { ApiOffer } from '../../views/api-view.ts';

interface KindWords {
  title: string;
  form: string;
  meaning: string;
  /** Name of its JSON Schema. */
  schema: string;
}

/** What each kind of document is called, where it lies and what it is for. */
export const apiWords = {
  index: {
    title: 'Index',
    form: fixedPaths.apiIndex,
    meaning: 'Where everything is, how much there is, the licence, and every schema. Start here.',
    schema: 'api-index',
  },
  standings: {
    title: 'Standings',
    form: fixedPaths.apiStandings,
    meaning:
      'Every pair of CLI and model with its range of ranks, its rate with an interval, and what that rests on.',
    schema: 'api-standings',
  },
  grid: {
    title: 'Grid',
    form: apiGridPath,
    meaning: 'Every pair on every task in one small document: the outcome of each square.',
    schema: 'api-grid',
  },
  pair: {
    title: 'Pair',
    form: '/api/v1/pairs/{cli}/{model}.json',
    meaning: 'Every run of one CLI with one model.',
    schema: 'api-pair',
  },
  failures: {
    title: 'Failures',
    form: '/api/v1/failures-{n}.json',
    meaning:
      'The ways in which the newest runs failed, with the cells of each. Every part says how many there are.',
    schema: 'api-failures',
  },
  cell: {
    title: 'Cell',
    form: '/api/v1/cells/{address}.json',
    meaning: 'One CLI with one model on one task: all its runs, newest sweep first.',
    schema: 'api-cell',
  },
  run: {
    title: 'Run',
    form: '/api/v1/runs/{sweep}/{address}.json',
    meaning:
      'Exactly one run: outcome with its evidence, readings, the audit of its composite, and everything that was recorded. Repeats lie at {address}/run-{n}.json.',
    schema: 'run',
  },
  sweep: {
    title: 'Sweep',
    form: '/api/v1/sweeps/{sweep}.json',
    meaning: 'One dated campaign: what it planned, what it ran, and the lists of its runs.',
    schema: 'api-sweep',
  },
  runList: {
    title: 'List of runs',
    form: '/api/v1/sweeps/{sweep}/runs-{n}.json',
    meaning: 'The runs of a sweep, at most 1,000 a document; each names the next.',
    schema: 'api-run-list',
  },
  tasks: {
    title: 'Tasks',
    form: fixedPaths.apiTasks,
    meaning: 'Every task with what is known about it and how the runs on it ended.',
    schema: 'api-tasks',
  },
} as const satisfies Record<string, KindWords>;

/** What may change within version 1, and what may not. */
export const stability: string[] = [
  'Within version 1 no field is removed or renamed, none changes its type, its unit or its meaning, and a field that is always there stays so.',
  'New fields and new documents may be added. Ignore what you do not know; validate with the schema that the site publishes now.',
  'A label, such as an outcome or the state of a reading, keeps its meaning. The set of labels does not grow within version 1.',
  'A change that breaks any of this gets a version of its own under /api/v2/, and /api/v1/ stays as long as the site is published.',
  'An address is never used for something else. A run that its publisher takes back keeps its address, which then says so and why.',
  'A test in the project compares the schemas with those of the first release and refuses a change that breaks this promise.',
];

/** How ids become addresses. */
export const encoding: string[] = [
  '{address} is {cli}/{model}/{task}. Slashes in a model or task id separate parts; in a CLI or sweep id they are written ~2f.',
  'A–Z, a–z, 0–9 and . _ - stay as they are. Every other byte of the UTF-8 form is ~ and two hex digits.',
  'Parts that a disk or host could not keep are escaped as well: empty ones, “.” and “..”, “index”, names that Windows reserves, a dot at the end, and parts that look like run-{n}.',
  'You need none of this to follow links: every document names the addresses of its neighbours.',
];

/** The tables of all runs. */
export const downloads: ApiOffer[] = [
  {
    path: fixedPaths.downloadCsv,
    label: 'CSV',
    meaning: 'RFC 4180, UTF-8. A text that a spreadsheet would run as a formula has an apostrophe in front.',
  },
  {
    path: fixedPaths.downloadJsonl,
    label: 'JSON lines',
    meaning: 'Gzipped. A value that does not exist is left out.',
  },
  {
    path: fixedPaths.downloadParquet,
    label: 'Parquet',
    meaning: 'Numbers as numbers. A value that does not exist is null.',
  },
  {
    path: fixedPaths.dataPackage,
    label: 'Data package',
    meaning: 'Frictionless description: columns, files of all runs and of each sweep, sizes, sha256.',
  },
  {
    path: fixedPaths.dataset,
    label: 'Dataset',
    meaning: 'The same files described as a Dataset of schema.org in JSON-LD, for catalogues of data.',
  },
];

/** The feeds of the site. */
export const feeds: ApiOffer[] = [
  {
    path: fixedPaths.feedXml,
    label: 'Atom',
    meaning: 'New sweeps, first runs of cells, fixed, regressed and flaky cells, withdrawn runs.',
  },
  { path: fixedPaths.feedJson, label: 'JSON Feed', meaning: 'The same entries.' },
];

/** What else programs may use. */
export const others: ApiOffer[] = [
  {
    path: fixedPaths.hashes,
    label: 'Hashes',
    meaning:
      'sha256 of every file of the site and of the data it was made from. bench-pages verify DIR checks a copy offline.',
  },
  {
    path: fixedPaths.citation,
    label: 'CITATION.cff',
    meaning: 'How to cite this snapshot, as managers of references read it.',
  },
  {
    path: fixedPaths.llms,
    label: 'llms.txt',
    meaning:
      'The data explained to programs that read for people. Every cell page has a Markdown twin at index.md.',
  },
];
