import type { Cell } from '../../../schemas/cell.ts';
import { changedFiles } from '../../evidence/changes.ts';
import {
  type Hunk,
  type HunkLine,
  type PatchedFile,
  patchedFiles,
} from '../../evidence/patch/patched-files.ts';
import type { RunDetail } from '../../load/site-model.ts';
import { runFilePath } from '../../routes/data-paths.ts';
import type { RunIds } from '../../routes/ids.ts';
import { htmlBytes, startWithin } from '../../text/html-bytes.ts';
import { bytesText, countText, plural } from '../../text/numbers.ts';
import type { Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { pageBudget } from './page-budget.ts';

/** What a patch does to one file, in words. */
export interface PatchFileView {
  path: string;
  /** "added, +12 −0"; without figures where no line changed. */
  change: string;
  /** What the blast-radius scorer says of the file, where it says something. */
  verdict?: { text: string; sign: Sign; tone: Tone };
  hunks: Hunk[];
  /** Why there are no lines, or not all. */
  note?: string;
}

/** The patch of a run. */
export interface PatchView {
  summary: string;
  files: PatchFileView[];
  /** True where the patch is short enough to be read at once. */
  open: boolean;
  /** The start of a patch that cannot be taken apart. */
  plain?: string;
  remarks: string[];
  /** Path and size of the whole patch; absent where none is published. */
  whole?: { path: string; size: string };
}

/** Most lines of a patch whose files are open at first. */
const mostOpenLines = 120;

/** Characters of a line that are shown. */
const longestLine = 400;

/** Bytes of the markup around a line, and around a file. */
const markupBytes = { line: 24, file: 400 };

/** The patch that a run names: its files, those first that the task does not expect. Undefined where it names none. */
export function patchView(
  { cell, patch }: Pick<RunDetail, 'cell' | 'patch'>,
  ids: RunIds,
  litter: readonly string[],
): PatchView | undefined {
  if (cell.patch === undefined) return undefined;
  const empty = { summary: '', files: [], open: false, remarks: [] };
  if (patch === undefined)
    return { ...empty, remarks: ['The run names a patch that is not there or not fit to be published.'] };
  const files = patchedFiles(patch);
  if (patch.trim() === '') return { ...empty, remarks: ['The patch is empty: the agent changed no file.'] };
  const whole = { path: runFilePath(ids, 'diff'), size: bytesText(Buffer.byteLength(patch)) };
  if (!files) return { ...empty, ...plainView(patch), whole };
  const ordered = inOrder(files, verdicts(cell, litter));
  const shown = shownFiles(ordered);
  return {
    summary: summaryText(files),
    files: shown,
    open: files.reduce((sum, file) => sum + lineCount(file), 0) <= mostOpenLines,
    remarks: leftOut(files.length - shown.length),
    whole,
  };
}

function plainView(patch: string): Pick<PatchView, 'plain' | 'remarks'> {
  return {
    plain: startWithin(patch, pageBudget.outputBytes),
    remarks: ['The patch could not be taken apart into files: its counts of lines do not fit its lines.'],
  };
}

type Verdict = NonNullable<PatchFileView['verdict']>;

/** What the scorer's lists say, by path; undefined where there are no lists. */
function verdicts(cell: Cell, litter: readonly string[]): (path: string) => Verdict | undefined {
  const changes = changedFiles(cell.scorers?.blast_radius, {
    litter,
    truncated: cell.source?.truncated ?? [],
  });
  if (changes.state === 'not-recorded') return () => undefined;
  const known = new Map(changes.files.map((file) => [file.path, file]));
  return (path) => {
    const file = known.get(path);
    if (!file) return changes.cut ? undefined : unlisted;
    if (file.litter) return { text: 'left by the CLI', sign: 'dash', tone: 'none' };
    return file.expected === undefined ? undefined : file.expected ? expected : unexpected;
  };
}

const expected: Verdict = { text: 'expected', sign: 'check', tone: 'pass' };
const unexpected: Verdict = { text: 'unexpected', sign: 'warning', tone: 'infra' };
const unlisted: Verdict = { text: 'not in the scorer’s list', sign: 'dash', tone: 'none' };

interface JudgedFile extends PatchedFile {
  verdict: Verdict | undefined;
}

function inOrder(
  files: readonly PatchedFile[],
  verdictOn: (path: string) => Verdict | undefined,
): JudgedFile[] {
  const judged = files.map((file) => ({ ...file, verdict: verdictOn(file.path) }));
  return judged.toSorted((left, right) => rank(left) - rank(right));
}

function rank({ verdict }: JudgedFile): number {
  if (verdict === unexpected) return 0;
  return verdict?.tone === 'none' ? 2 : 1;
}

/** As many files and lines as the page has room for. */
function shownFiles(files: readonly JudgedFile[]): PatchFileView[] {
  const room = { bytes: pageBudget.patchBytes };
  const views: PatchFileView[] = [];
  for (const file of files) {
    room.bytes -= markupBytes.file + htmlBytes(file.path);
    if (room.bytes < 0) break;
    views.push(fileView(file, room));
  }
  return views;
}

function fileView(file: JudgedFile, room: { bytes: number }): PatchFileView {
  const hunks = file.hunks.map((hunk) => firstLines(hunk, room)).filter(({ lines }) => lines.length > 0);
  const shown = hunks.reduce((sum, { lines }) => sum + lines.length, 0);
  const note = noteOn(file, shown);
  return {
    path: file.path,
    change: changeText(file),
    ...(file.verdict === undefined ? {} : { verdict: file.verdict }),
    hunks,
    ...(note === undefined ? {} : { note }),
  };
}

function firstLines({ place, lines }: Hunk, room: { bytes: number }): Hunk {
  const shown: HunkLine[] = [];
  for (const line of lines) {
    const text = cut(line.text);
    room.bytes -= htmlBytes(text) + markupBytes.line;
    if (room.bytes < 0) break;
    shown.push({ ...line, text });
  }
  return { place, lines: shown };
}

function cut(text: string): string {
  if (text.length <= longestLine) return text;
  return `${text.slice(0, longestLine).toWellFormed()}… (${countText(text.length - longestLine)} more characters)`;
}

function noteOn(file: PatchedFile, shown: number): string | undefined {
  if (file.without === 'binary') return 'The content is not text.';
  if (file.without === 'mode') return 'Only the mode of the file changed.';
  const total = lineCount(file);
  if (total === 0) return 'The content did not change.';
  if (shown === total) return undefined;
  return shown === 0
    ? 'There is no room for its lines here; they are in the whole patch.'
    : `The first ${countText(shown)} of ${plural(total, 'line')}; the others are in the whole patch.`;
}

function lineCount({ hunks }: PatchedFile): number {
  return hunks.reduce((sum, { lines }) => sum + lines.length, 0);
}

function changeText({ change, from, hunks, addedLines, removedLines }: PatchedFile): string {
  const words = from === undefined ? change : `${change} from ${from}`;
  if (hunks.length === 0) return words;
  return `${words}, +${countText(addedLines)} −${countText(removedLines)}`;
}

function summaryText(files: readonly PatchedFile[]): string {
  const added = files.reduce((sum, file) => sum + file.addedLines, 0);
  const removed = files.reduce((sum, file) => sum + file.removedLines, 0);
  return `${plural(files.length, 'file')}, ${plural(added, 'line')} added, ${countText(removed)} removed`;
}

function leftOut(files: number): string[] {
  if (files === 0) return [];
  return [`${plural(files, 'further file')} ${files === 1 ? 'is' : 'are'} in the whole patch.`];
}
