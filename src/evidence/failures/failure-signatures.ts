import type { Cell } from '../../../schemas/cell.ts';
import { parseTests } from '../tests/parse-tests.ts';
import { summariseOutput } from '../tests/summarise-output.ts';
import { normaliseFailure } from './normalise-failure.ts';

/** Signatures that are kept of one run. */
export const mostSignatures = 3;

/**
 * What went wrong in a run, in a form that other runs with the same fault share: the recorded failure, else what its
 * failed tests say, else the first error of its check's output. Empty for a run whose check passed and for one that recorded nothing of it.
 */
export function failureSignatures({ failure, scorers }: Cell): string[] {
  const message = failure?.message?.trim();
  if (message) return [normaliseFailure(message)];
  const check = scorers?.pass_rate;
  if (!check || check.pass === 1) return [];
  const output = { stdout: check.stdout_tail ?? '', stderr: check.stderr_tail ?? '' };
  if (output.stdout === '' && output.stderr === '') return [];
  const fromTests = testSignatures(output);
  if (fromTests.length > 0) return fromTests;
  const summary = summariseOutput(output);
  return summary ? [normaliseFailure(summary.headline)] : [];
}

function testSignatures(output: { stdout: string; stderr: string }): string[] {
  const failed = (parseTests(output)?.tests ?? []).filter(
    ({ status }) => status === 'failed' || status === 'errored',
  );
  const signatures = failed.map(({ name, failureText }) => normaliseFailure(failureText ?? `${name} failed`));
  return [...new Set(signatures)].filter((signature) => signature !== '').slice(0, mostSignatures);
}
