import type { Cell } from '../../schemas/cell.ts';
import type { StoredPatch } from './patch/stored-patch.ts';
import { readPatch } from './patch/read-patch.ts';
import { readRunAgain } from './read-run-again.ts';
import { redact } from './redact/redact.ts';
import type { Redaction } from './redact/redaction.ts';
import type { RunDetail, RunSummary } from './site-model.ts';

/** What reading a run again needs beside its summary. */
export interface DetailOptions {
  allow: readonly string[];
  /** Patches that are fit to be published, by path. */
  patches: ReadonlyMap<string, StoredPatch>;
}

/**
 * A whole run without its private texts, read again from its files; undefined for a run that only the ledger knows or
 * that was withdrawn. Throws when a file has changed since it was judged.
 */
export function readDetail(
  { stored, patchPath = '' }: RunSummary,
  { allow, patches }: DetailOptions,
): RunDetail | undefined {
  if (!stored) return undefined;
  const recorded = readRunAgain(stored);
  const patch = patches.get(patchPath);
  if (patch) return withPatch(recorded, readPatch(patch), allow);
  if (!stored.hasPrivateText) return { cell: recorded, redactions: [] };
  const { value: cell, redactions } = redact(recorded, { allow });
  return { cell, redactions };
}

/** Both are redacted together, so that a name which one of them gives away is found in the other. */
function withPatch(recorded: Cell, text: string, allow: readonly string[]): RunDetail {
  const { value, redactions } = redact([recorded, text] as const, { allow });
  const [cell, patch] = value;
  return { cell, patch, redactions: redactions.map(inRun) };
}

/** What was replaced in the text of the patch stands at the field that names its file. */
function inRun({ pointer, ...redaction }: Redaction): Redaction {
  return { ...redaction, pointer: pointer === '/1' ? '/patch' : pointer.slice('/0'.length) };
}
