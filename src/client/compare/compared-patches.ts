/** One line of a patch as it is shown. */
export interface PatchLine {
  kind: 'added' | 'removed' | 'place' | 'same';
  text: string;
}

/** What two runs did to one file; a side is absent where its patch leaves the file alone. */
export interface ComparedPatch {
  path: string;
  first?: PatchLine[];
  second?: PatchLine[];
}

/** Puts two patches side by side, file by file, those that both changed first; a text without file heads is one file without a name. */
export function comparedPatches(first: string, second: string): ComparedPatch[] {
  const [ours, theirs] = [filesOf(first), filesOf(second)];
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const isShared = (path: string) => ours.has(path) && theirs.has(path);
  const ordered = [...paths.filter(isShared), ...paths.filter((path) => !isShared(path))];
  return ordered.map((path) => {
    const [one, other] = [ours.get(path), theirs.get(path)];
    return { path, ...(one ? { first: one } : {}), ...(other ? { second: other } : {}) };
  });
}

function filesOf(patch: string): Map<string, PatchLine[]> {
  const files = new Map<string, PatchLine[]>();
  let path = '';
  let inHunk = false;
  for (const text of patch.replace(/\n$/, '').split('\n')) {
    const head = /^diff --git .*? b\/(.+)$/.exec(text);
    if (head) [path, inHunk] = [head[1] ?? '', false];
    if (text.startsWith('@@')) inHunk = true;
    const lines = files.get(path) ?? [];
    files.set(path, lines);
    lines.push({ kind: kindOf(text, inHunk), text });
  }
  if (files.get('')?.every(({ text }) => text === '')) files.delete('');
  return files;
}

/** Before the first hunk of a file "+++" and "---" name files. */
function kindOf(text: string, inHunk: boolean): PatchLine['kind'] {
  if (!inHunk || text.startsWith('@@')) return 'place';
  if (text.startsWith('+')) return 'added';
  return text.startsWith('-') ? 'removed' : 'same';
}
