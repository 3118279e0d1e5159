import type { Cell } from '../../schemas/cell.ts';
import { checkClaims } from './check-claims.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import { readRuns, type RunRecord } from './read-records.ts';
import { redact } from './redact/redact.ts';
import type { Catalogue, RunSummary } from './site-model.ts';
import { storedRun } from './stored-run.ts';
import { summariseRun } from './summarise-run.ts';

/** A run that is fit to be published, and what its summary was made from. */
export interface LoadedRuns {
  runs: RunSummary[];
  problems: Problem[];
}

/** Reads every run of the data folder: judged, redacted, summarised. Runs with errors are left out and named. */
export async function loadRuns(
  files: readonly DataFile[],
  options: { catalogue: Catalogue; allow: readonly string[] },
): Promise<LoadedRuns> {
  const loaded: LoadedRuns = { runs: [], problems: [] };
  const known = new Set(files.map(({ path }) => path));
  for (const file of files.filter(({ kind }) => kind === 'runs')) {
    for await (const record of readRuns(file)) addRun(record, loaded, { ...options, known });
  }
  return loaded;
}

interface Context {
  catalogue: Catalogue;
  allow: readonly string[];
  /** Paths of all files of the data folder. */
  known: ReadonlySet<string>;
}

function addRun(record: RunRecord, loaded: LoadedRuns, { catalogue, allow, known }: Context): void {
  loaded.problems.push(...record.problems);
  if (!record.value) return;
  const { value: cell } = redact(record.value, { allow });
  const place = { file: record.file.path, ...(record.line === undefined ? {} : { line: record.line }) };
  const claims = [...checkClaims(cell), ...missingFiles(cell, known)].map((problem) => ({
    ...problem,
    ...place,
  }));
  const category = catalogue.tasks.get(cell.task)?.category;
  const summary = summariseRun(cell, storedRun(record), {
    ...(category === undefined ? {} : { category }),
    warnings: claims,
  });
  loaded.runs.push(summary);
  loaded.problems.push(...summary.warnings);
}

function missingFiles(cell: Cell, known: ReadonlySet<string>): Problem[] {
  return (['recording', 'patch'] as const).flatMap((field) => {
    const path = cell[field];
    if (path === undefined || known.has(path)) return [];
    return [
      {
        severity: 'warning' as const,
        file: '',
        pointer: `/${field}`,
        rule: 'missing-file',
        message: `the ${field} ${JSON.stringify(path)} is not in the data folder`,
        hint: 'Put the file there, or take the field out.',
      },
    ];
  });
}
