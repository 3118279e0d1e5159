import type { Cell } from '../../schemas/cell.ts';
import type { Claim } from './claim.ts';
import { isCut } from './is-cut.ts';

type ListName = 'added' | 'removed' | 'modified' | 'unexpected_changes' | 'expected_changes';

const blastRadius = '/scorers/blast_radius';

/** Half a unit of the third decimal, to which such shares are often rounded. */
const SHARE_TOLERANCE = 0.0005;

/** Compares totals with what they are the total of: tokens, and changed files. */
export function checkTotals(cell: Cell): Claim[] {
  return [...checkTokens(cell), ...checkChanges(cell), ...checkShare(cell)];
}

function checkTokens({ scorers }: Cell): Claim[] {
  const { prompt_tokens, completion_tokens, total_tokens } = scorers?.tokens ?? {};
  if (prompt_tokens === undefined || completion_tokens === undefined || total_tokens === undefined) return [];
  if (prompt_tokens + completion_tokens === total_tokens) return [];
  return [
    {
      rule: 'token-total-differs',
      pointer: '/scorers/tokens/total_tokens',
      message: `the total is ${String(total_tokens)} tokens, but ${String(prompt_tokens)} + ${String(completion_tokens)} is ${String(prompt_tokens + completion_tokens)}`,
      hint: 'Check which of the three counts is wrong.',
    },
  ];
}

function checkChanges(cell: Cell): Claim[] {
  const total = cell.scorers?.blast_radius?.total_changes;
  if (total === undefined) return [];
  return [...compareLists(cell, total, byKind), ...compareLists(cell, total, byExpectation)];
}

const byKind: readonly ListName[] = ['added', 'removed', 'modified'];
const byExpectation: readonly ListName[] = ['unexpected_changes', 'expected_changes'];

function compareLists(cell: Cell, total: number, names: readonly ListName[]): Claim[] {
  const lengths = names.map((name) => listLength(cell, name));
  if (lengths.includes(undefined)) return [];
  const listed = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  if (listed === total) return [];
  return [
    {
      rule: 'change-total-differs',
      pointer: `${blastRadius}/total_changes`,
      message: `the total is ${String(total)} changed files, but ${names.join(', ')} list ${String(listed)}`,
      hint: 'Complete the lists, name them in source.truncated when they were cut, or correct the total.',
    },
  ];
}

function checkShare(cell: Cell): Claim[] {
  const { blast_radius: share, total_changes: total } = cell.scorers?.blast_radius ?? {};
  const unexpected = listLength(cell, 'unexpected_changes');
  if (share === undefined || total === undefined || unexpected === undefined) return [];
  const expected = total === 0 ? 0 : unexpected / total;
  if (Math.abs(share - expected) <= SHARE_TOLERANCE) return [];
  return [
    {
      rule: 'blast-radius-differs',
      pointer: `${blastRadius}/blast_radius`,
      message: `the blast radius is ${String(share)}, but ${String(unexpected)} of ${String(total)} changes are unexpected, which gives ${expected.toFixed(3)}`,
      hint: 'Check the lists and the total.',
    },
  ];
}

/** Entries of a list; undefined when it was not recorded or cut short. */
function listLength(cell: Cell, name: ListName): number | undefined {
  return isCut(cell, `${blastRadius}/${name}`) ? undefined : cell.scorers?.blast_radius?.[name]?.length;
}
