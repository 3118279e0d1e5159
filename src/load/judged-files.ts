import type { Site } from './site-model.ts';

/** The SHA-256 of the files that hold one run each, as they were when the run was judged, by path inside the data folder. */
export function judgedFiles({ cells }: Pick<Site, 'cells'>): Map<string, string> {
  const runs = cells.flatMap(({ runs: newest, earlier }) => [...newest, ...earlier]);
  return new Map(
    runs.flatMap(({ stored }): [string, string][] =>
      stored && stored.line === undefined ? [[stored.file.path, stored.sha256]] : [],
    ),
  );
}
