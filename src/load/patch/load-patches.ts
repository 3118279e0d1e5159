import { readFileSync, statSync } from 'node:fs';
import type { DataFile } from '../data-file.ts';
import { decodeText } from '../decode.ts';
import { type Fault, problemsOf } from '../fault.ts';
import type { Problem } from '../problem.ts';
import { sha256Hex } from '../sha256.ts';
import type { RunSummary } from '../site-model.ts';
import type { StoredPatch } from './stored-patch.ts';

/** Patches by their path inside the data folder, and what is wrong with the others. */
export interface LoadedPatches {
  value: Map<string, StoredPatch>;
  problems: Problem[];
}

/** Most bytes that a patch may have. */
export const MAX_PATCH_BYTES = 16 * 1024 * 1024;

/** Judges every patch of the data folder. One that no published run names is a warning, and is not published. */
export function loadPatches(files: readonly DataFile[], runs: readonly RunSummary[]): LoadedPatches {
  const loaded: LoadedPatches = { value: new Map(), problems: [] };
  const used = new Set(runs.map(({ patchPath }) => patchPath));
  for (const file of files.filter(({ kind }) => kind === 'patch')) {
    const judged = judge(file);
    if ('fault' in judged) loaded.problems.push(...problemsOf([judged.fault], { file: file.path }));
    else if (used.has(file.path)) loaded.value.set(file.path, judged);
    if (!used.has(file.path)) loaded.problems.push(unused(file.path));
  }
  return loaded;
}

/** An empty patch is a good one: the agent changed nothing. */
function judge(file: DataFile): StoredPatch | { fault: Fault } {
  const { size } = statSync(file.absolutePath);
  if (size > MAX_PATCH_BYTES) return { fault: tooLarge(size) };
  const bytes = readFileSync(file.absolutePath);
  const stored = { file, sha256: sha256Hex(bytes) };
  if (bytes.length === 0) return stored;
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return { fault: decoded.fault };
  return isDiff(decoded.text) ? stored : { fault: notADiff() };
}

function isDiff(text: string): boolean {
  return /^(?:diff --git |@@ -|--- \S)/m.test(text);
}

function tooLarge(size: number): Fault {
  return {
    rule: 'patch-too-large',
    pointer: '',
    message: `the patch is above the limit of 16 MiB (${String(MAX_PATCH_BYTES)} bytes): ${String(size)} bytes`,
    hint: 'Leave generated files out of the patch.',
  };
}

function notADiff(): Fault {
  return {
    rule: 'not-a-diff',
    pointer: '',
    message: 'no line of the file begins a change of a unified diff: "diff --git", "---" or "@@"',
    hint: 'Write the patch with "git diff" or "diff -u".',
  };
}

function unused(file: string): Problem {
  return {
    severity: 'warning',
    file,
    pointer: '',
    rule: 'unused-patch',
    message: 'no published run names this patch, so it is not published',
    hint: 'Name it in the field "patch" of its run, or remove it.',
  };
}
