import type { Cell } from '../../schemas/cell.ts';
import { checkClaims } from './check-claims.ts';
import type { DataFile, DataFileKind } from './data-file.ts';
import { kindsByPath, missingFiles } from './missing-files.ts';
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
  const known = kindsByPath(files);
  for (const file of files.filter(({ kind }) => kind === 'runs')) {
    for await (const record of readRuns(file, options.allow)) addRun(record, loaded, { ...options, known });
  }
  return loaded;
}

interface Context {
  catalogue: Catalogue;
  allow: readonly string[];
  /** What each file of the data folder is, by its path. */
  known: ReadonlyMap<string, DataFileKind>;
}

function addRun(record: RunRecord, loaded: LoadedRuns, { catalogue, allow, known }: Context): void {
  loaded.problems.push(...record.problems);
  if (!record.value) return;
  const { value: cell, redactions } = redact(record.value, { allow });
  const origin = { file: record.file.path, ...(record.line === undefined ? {} : { line: record.line }) };
  const category = catalogue.tasks.get(cell.task)?.category;
  const summary = summariseRun(cell, storedRun(record, redactions.length > 0), {
    ...(category === undefined ? {} : { category }),
    ...recordingOf(record.value, known),
    ...patchOf(record.value, known),
    warnings: checkClaims(cell, origin, missingFiles(cell, known)),
  });
  loaded.runs.push(summary);
  loaded.problems.push(...summary.warnings);
}

/** The recording that a run names, as its file is called; the name may hold what redaction replaces. */
function recordingOf({ recording }: Cell, known: Context['known']): { recordingPath?: string } {
  return recording !== undefined && known.get(recording) === 'recording' ? { recordingPath: recording } : {};
}

/** The patch that a run names, as its file is called; the name may hold what redaction replaces. */
function patchOf({ patch }: Cell, known: Context['known']): { patchPath?: string } {
  return patch !== undefined && known.get(patch) === 'patch' ? { patchPath: patch } : {};
}
