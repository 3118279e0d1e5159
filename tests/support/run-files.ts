import { join } from 'node:path';
import type { DataFile } from '../../src/load/data-file.ts';
import { readRuns, type RunRecord } from '../../src/load/read-records.ts';
import { collect } from './collect.ts';
import { tempFiles } from './temp-files.ts';

/** The smallest run as JSON on one line. */
export function runLine(run: number): string {
  return JSON.stringify({ sweep_id: 's', cli: 'aider', model: 'acme/coder', task: 'polyglot/hello', run });
}

/** A file of runs in a folder of its own. */
export function runFile(name: string, content: string | Uint8Array): DataFile {
  return { path: name, kind: 'runs', absolutePath: join(tempFiles({ [name]: content }), name) };
}

/** All records of a file of runs. */
export function recordsOf(file: DataFile): Promise<RunRecord[]> {
  return collect(readRuns(file));
}
