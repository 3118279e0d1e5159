import type { PatchFileView } from '../../views/cell/patch.ts';
import { highlightLines, languageOf } from './highlight-lines.ts';
import type { CodeToken } from './highlighter.ts';

type Hunk = PatchFileView['hunks'][number];

/** A line of a hunk in pieces, its sign in front. */
export interface PatchLine {
  kind: Hunk['lines'][number]['kind'] | 'place';
  pieces: CodeToken[];
}

/** Most lines, and most pieces, of a file that are highlighted; beyond, it is shown plain. */
const most = { lines: 600, pieces: 4000 };

const signs = { same: ' ', added: '+', removed: '-', remark: '\\' } as const;

/**
 * The hunks of a file line by line. The old and the new text of a hunk are highlighted each by itself, as removed and
 * added lines need not make sense together.
 */
export async function highlightHunks({ path, hunks }: PatchFileView): Promise<PatchLine[]> {
  const total = hunks.reduce((sum, { lines }) => sum + lines.length, 0);
  const language = total > most.lines ? undefined : languageOf(path);
  if (language === undefined) return hunks.flatMap((hunk) => linesOf(hunk));
  const lines: PatchLine[] = [];
  for (const hunk of hunks) {
    const before = await highlightLines(textsOf(hunk, 'removed'), language);
    const after = await highlightLines(textsOf(hunk, 'added'), language);
    lines.push(...linesOf(hunk, { before, after }));
  }
  const pieces = lines.reduce((sum, line) => sum + line.pieces.length, 0);
  return pieces > most.pieces ? hunks.flatMap((hunk) => linesOf(hunk)) : lines;
}

function textsOf({ lines }: Hunk, kind: 'added' | 'removed'): string[] {
  return lines.flatMap((line) => (line.kind === 'same' || line.kind === kind ? [line.text] : []));
}

/** A line that did not change takes its look from the new text. */
function linesOf(hunk: Hunk, looks: { before: CodeToken[][]; after: CodeToken[][] } = noLooks): PatchLine[] {
  const next = { before: 0, after: 0 };
  const lines = hunk.lines.map(({ kind, text }): PatchLine => {
    const old = kind === 'removed' || kind === 'same' ? looks.before[next.before++] : undefined;
    const current = kind === 'added' || kind === 'same' ? looks.after[next.after++] : undefined;
    return { kind, pieces: [{ text: signs[kind] }, ...(current ?? old ?? [{ text }])] };
  });
  return [{ kind: 'place', pieces: [{ text: hunk.place }] }, ...lines];
}

const noLooks = { before: [], after: [] };
