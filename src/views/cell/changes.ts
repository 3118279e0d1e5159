import type { Cell } from '../../../schemas/cell.ts';
import { type ChangedFile, changedFiles } from '../../evidence/changes.ts';
import { firstWithin, htmlBytes } from '../../text/html-bytes.ts';
import { countText, fractionText, plural } from '../../text/numbers.ts';
import { pageBudget } from './page-budget.ts';
import { fromPatch } from './verdict-evidence.ts';

/** One changed file, in words. */
export interface ChangeRow {
  path: string;
  change: string;
  /** yes, no, or not shown; with the remark that the CLI leaves the file behind. */
  expected: string;
  unexpected: boolean;
}

/** The files a run changed, or why they are not listed. */
export interface ChangesView {
  summary: string;
  rows: ChangeRow[];
  remarks: string[];
  /** One sentence when there is no row. */
  none?: string;
}

/**
 * Lists the changed files: unexpected ones first, files that the CLI leaves behind on every run last. Without a list, says
 * how many files the patch touches, where that is known.
 */
export function changesView(cell: Cell, litter: readonly string[], patched?: number): ChangesView {
  const truncated = cell.source?.truncated ?? [];
  const changes = changedFiles(cell.scorers?.blast_radius, { litter, truncated });
  if (changes.state === 'not-recorded')
    return {
      summary: '',
      rows: [],
      remarks: [],
      none: `Files changed: ${fromPatch(patched) ?? 'not recorded'}. ${changes.reason}`,
    };
  if (changes.files.length === 0)
    return {
      summary: '',
      rows: [],
      remarks: [],
      none: 'The run changed no file: the recorded list is empty.',
    };
  const shown = firstWithin(changes.files, pageBudget.changesBytes, bytesOfFile);
  const total = changes.files.length;
  return {
    summary: summaryText(total, changes.cut),
    rows: shown.map(changeRow),
    remarks: [...furtherFiles(total - shown.length), ...remarks(cell, changes)],
  };
}

/** Bytes of the markup around a file. */
const markupBytes = 90;

function bytesOfFile({ path }: ChangedFile): number {
  return markupBytes + htmlBytes(path);
}

function changeRow({ path, change, expected, litter: left }: ChangedFile): ChangeRow {
  return {
    path,
    change: change === 'unknown' ? 'not shown' : change,
    expected: expectedText(expected) + (left ? '; left by the CLI' : ''),
    unexpected: expected === false,
  };
}

function furtherFiles(count: number): string[] {
  if (count === 0) return [];
  return [`${plural(count, 'further file')} ${count === 1 ? 'is' : 'are'} in the data of this run.`];
}

function expectedText(expected: boolean | undefined): string {
  if (expected === undefined) return 'not shown';
  return expected ? 'yes' : 'no';
}

function summaryText(count: number, cut: boolean): string {
  return cut ? `the first ${countText(count)}; the source cut the list` : plural(count, 'file');
}

type RecordedChanges = Extract<ReturnType<typeof changedFiles>, { state: 'recorded' }>;

function remarks(cell: Cell, { files }: RecordedChanges): string[] {
  const litterCount = files.filter(({ litter }) => litter).length;
  const blast = cell.scorers?.blast_radius;
  const sentences: string[] = [];
  if (blast?.unexpected_changes && blast.total_changes && blast.blast_radius !== undefined) {
    const share = `${countText(blast.unexpected_changes.length)} unexpected of ${countText(blast.total_changes)}`;
    sentences.push(`Blast radius ${fractionText(blast.blast_radius)}: ${share}.`);
  }
  if (litterCount > 0) {
    sentences.push(
      `${plural(litterCount, 'file')} left by the CLI itself, not written for the task; the scorer counts ${litterCount === 1 ? 'it' : 'them'} all the same.`,
    );
  }
  if (blast?.extra_git_dir) sentences.push('The scorer also saw a git directory that was not there before.');
  return sentences;
}
