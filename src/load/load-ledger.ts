import { type LedgerEntry, ledgerEntry } from '../../schemas/ledger.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import { readRecords } from './read-records.ts';

/** Reads ledger.jsonl, in its own order; empty where there is none. */
export async function loadLedger(
  files: readonly DataFile[],
): Promise<{ value: LedgerEntry[]; problems: Problem[] }> {
  const value: LedgerEntry[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ kind }) => kind === 'ledger')) {
    for await (const record of readRecords(file, ledgerEntry)) {
      problems.push(...record.problems);
      if (record.value) value.push(record.value);
    }
  }
  return { value, problems };
}
