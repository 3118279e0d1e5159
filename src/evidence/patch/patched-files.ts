import { parsePatch, type StructuredPatch, type StructuredPatchHunk } from 'diff';

/** What a patch does to one file. */
export interface PatchedFile {
  path: string;
  /** The path before, where the file was renamed or copied. */
  from?: string;
  change: 'added' | 'removed' | 'modified' | 'renamed' | 'copied';
  /** Set where the content is not text, or only the mode changed. */
  without?: 'binary' | 'mode';
  hunks: Hunk[];
  addedLines: number;
  removedLines: number;
}

/** A stretch of changed lines with the lines around them. */
export interface Hunk {
  /** Where it stands: `@@ -1,4 +1,6 @@`. */
  place: string;
  lines: HunkLine[];
}

/** One line of a hunk. */
export interface HunkLine {
  kind: 'same' | 'added' | 'removed' | 'remark';
  /** Without the sign at its start. */
  text: string;
}

/** The files of a unified diff in its order; undefined where the text cannot be read as one. */
export function patchedFiles(text: string): PatchedFile[] | undefined {
  try {
    return parsePatch(text).filter(isFile).map(fileOf);
  } catch {
    return undefined;
  }
}

/** The parser gives an entry without a name for text before the first file. */
function isFile({ oldFileName, newFileName, hunks }: StructuredPatch): boolean {
  return hunks.length > 0 || oldFileName !== undefined || newFileName !== undefined;
}

function fileOf(patch: StructuredPatch): PatchedFile {
  const before = plainPath(patch.oldFileName, 'a/');
  const after = plainPath(patch.newFileName, 'b/');
  const path = after ?? before ?? patch.index ?? 'a file without a name';
  const moved = patch.isRename || patch.isCopy ? before : undefined;
  const without = patch.hunks.length > 0 ? undefined : patch.isBinary ? 'binary' : modeOnly(patch);
  const hunks = patch.hunks.map(hunkOf);
  const count = (kind: HunkLine['kind']) =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.kind === kind).length, 0);
  return {
    path,
    ...(moved === undefined || moved === path ? {} : { from: moved }),
    change: changeOf(patch, before, after),
    ...(without === undefined ? {} : { without }),
    hunks,
    addedLines: count('added'),
    removedLines: count('removed'),
  };
}

function modeOnly({ oldMode, newMode }: StructuredPatch): 'mode' | undefined {
  return oldMode !== undefined && newMode !== undefined ? 'mode' : undefined;
}

function changeOf(
  { isCreate, isDelete, isRename, isCopy }: StructuredPatch,
  before: string | undefined,
  after: string | undefined,
): PatchedFile['change'] {
  if (isCopy) return 'copied';
  if (isRename) return 'renamed';
  if (isCreate || (before === undefined && after !== undefined)) return 'added';
  return isDelete || (after === undefined && before !== undefined) ? 'removed' : 'modified';
}

/** Git writes `a/` and `b/` before a path, and `/dev/null` for no file. */
function plainPath(name: string | undefined, prefix: string): string | undefined {
  if (name === undefined || name === '/dev/null') return undefined;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

const kinds = new Map<string, HunkLine['kind']>([
  [' ', 'same'],
  ['+', 'added'],
  ['-', 'removed'],
  ['\\', 'remark'],
]);

function hunkOf({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): Hunk {
  return {
    place: `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
    lines: lines.map((line) => ({ kind: kinds.get(line.charAt(0)) ?? 'same', text: line.slice(1) })),
  };
}

/** Git names the line before a stretch of no lines, the parser the line after. */
function range(start: number, lines: number): string {
  if (lines === 0) return `${String(start - 1)},0`;
  return lines === 1 ? String(start) : `${String(start)},${String(lines)}`;
}
