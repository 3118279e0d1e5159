import { readRunAgain } from './read-run-again.ts';
import { redact } from './redact/redact.ts';
import type { RunDetail, RunSummary } from './site-model.ts';

/**
 * A whole run without its private texts, read again from its file; undefined for a run that only the ledger knows or that
 * was withdrawn. Throws when the file has changed since it was judged.
 */
export function readDetail({ stored }: RunSummary, allow: readonly string[]): RunDetail | undefined {
  if (!stored) return undefined;
  const recorded = readRunAgain(stored);
  if (!stored.hasPrivateText) return { cell: recorded, redactions: [] };
  const { value: cell, redactions } = redact(recorded, { allow });
  return { cell, redactions };
}
