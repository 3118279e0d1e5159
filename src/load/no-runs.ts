import type { Listing } from './list-files.ts';
import type { Problem } from './problem.ts';
import type { RunSummary } from './site-model.ts';

/** The error for a data folder with nothing to publish: no file of runs, and no run that the ledger withdrew. */
export function noRuns({ exists, files }: Listing, runs: readonly RunSummary[]): Problem[] {
  if (!exists || runs.length > 0 || files.some(({ kind }) => kind === 'runs')) return [];
  return [
    {
      severity: 'error',
      file: '',
      pointer: '',
      rule: 'no-runs',
      message: 'the data folder holds no run',
      hint: 'Put one run into sweeps/<sweep_id>/<name>.json, or one a line into sweeps/<sweep_id>/<name>.jsonl.',
    },
  ];
}
