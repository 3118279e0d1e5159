import { type LedgerEntry, ledgerEntry } from '../../schemas/ledger.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import { readRecords } from './read-records.ts';
import { redactDocument } from './redact-document.ts';

/** An entry of the ledger and where it stands. */
export interface LedgerRow {
  entry: LedgerEntry;
  /** Path inside the data folder. */
  file: string;
  /** Line of the file, from 1. */
  line?: number;
}

/** Reads ledger.jsonl, in its own order, without private texts; empty where there is none. */
export async function loadLedger(
  files: readonly DataFile[],
  allow: readonly string[],
): Promise<{ value: LedgerRow[]; problems: Problem[] }> {
  const value: LedgerRow[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter(({ kind }) => kind === 'ledger')) {
    for await (const record of readRecords(file, ledgerEntry, allow)) {
      const place = { file: file.path, ...(record.line === undefined ? {} : { line: record.line }) };
      const document = redactDocument(record, ledgerEntry, { ...place, allow });
      problems.push(...document.problems);
      if (document.value) value.push({ entry: document.value, ...place });
    }
  }
  return { value, problems };
}
