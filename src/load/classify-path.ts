import type { DataFileKind } from './data-file.ts';

const kinds: readonly [RegExp, DataFileKind][] = [
  [/^site\.json$/, 'site'],
  [/^ledger\.jsonl$/, 'ledger'],
  [/^sweeps\/[^/]+\/sweep\.json$/, 'sweep'],
  [/^sweeps\/[^/]+\/(?!(?:.*\/)?sweep\.json$).*\.(?:json|jsonl|jsonl\.gz|jsonl\.zst)$/s, 'runs'],
  [/^catalog\/clis\/[^/]+\.json$/, 'cli'],
  [/^catalog\/categories\/[^/]+\.json$/, 'category'],
  [/^catalog\/models\/.+\.json$/s, 'model'],
  [/^catalog\/tasks\/.+\.json$/s, 'task'],
  [/^recordings\/.+\.cast$/s, 'recording'],
  [/^patches\/.+\.diff$/s, 'patch'],
];

const paperwork = /(?:^|\/)(?:[^/]*\.md|(?:readme|licen[cs]e|notice|changelog|citation)(?:\.(?:txt|cff))?)$/i;

const homes: readonly [RegExp, string][] = [
  [/(?:^|\/)sweep\.json$/, 'A sweep is described in sweeps/<sweep_id>/sweep.json.'],
  [/^sweeps\//, 'Runs are .json, .jsonl, .jsonl.gz or .jsonl.zst files inside sweeps/<sweep_id>/.'],
  [
    /^catalog\//,
    'Descriptions are .json files in catalog/clis, catalog/models, catalog/tasks or catalog/categories.',
  ],
  [/^recordings\//, 'Recordings are .cast files.'],
  [/^patches\//, 'Patches are .diff files.'],
];

const layout =
  'Runs belong in sweeps/<sweep_id>/, descriptions in catalog/, recordings in recordings/, patches in patches/; ' +
  'the settings are site.json and the ledger is ledger.jsonl.';

/** Folders of the data folder that hold data. */
export const dataFolders: ReadonlySet<string> = new Set(['sweeps', 'catalog', 'recordings', 'patches']);

/** What a path inside the data folder is; undefined when nothing reads it. */
export function kindOf(path: string): DataFileKind | undefined {
  return kinds.find(([form]) => form.test(path))?.[1];
}

/** True for what may lie in the data folder without being data: read-me files, licences and the like. */
export function isPaperwork(path: string): boolean {
  return paperwork.test(path);
}

/** Where data of the sort that a path suggests belongs, as a sentence. */
export function whereItBelongs(path: string): string {
  return homes.find(([form]) => form.test(path))?.[1] ?? layout;
}
