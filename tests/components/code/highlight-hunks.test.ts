import { describe, expect, test } from 'vitest';
import { highlightHunks } from '../../../src/components/code/highlight-hunks.ts';
import { languageOf } from '../../../src/components/code/highlight-lines.ts';
import { patchedFiles } from '../../../src/evidence/patch/patched-files.ts';

function fileOf(path: string, hunk: string) {
  const [file] = patchedFiles(`--- a/${path}\n+++ b/${path}\n${hunk}`) ?? [];
  if (!file) throw new Error('no file');
  return { path, change: '', hunks: file.hunks };
}

const hunk = `@@ -1,3 +1,3 @@
 def total():
-    return "old"
+    return 'new'
\\ No newline at end of file
`;

describe('the lines of a patch', () => {
  test.each(['x.py', 'x.rs', 'x.tsx', 'x.unknown', 'Makefile'])('in %s give the hunk again', async (path) => {
    const lines = await highlightHunks(fileOf(path, hunk.replace(',3 ', ',2 ').replace(',3 ', ',2 ')));
    const text = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n');
    expect(`${text}\n`).toBe(hunk.replace(',3 ', ',2 ').replace(',3 ', ',2 '));
  });

  test('are highlighted in the language of the file, old and new text apart', async () => {
    const lines = await highlightHunks(fileOf('x.py', hunk.replace(',3 ', ',2 ').replace(',3 ', ',2 ')));
    const strings = lines.flatMap(({ kind, pieces }) =>
      pieces.filter((piece) => piece.kind?.startsWith('string')).map(({ text }) => [kind, text]),
    );
    expect(strings).toEqual([
      ['removed', '"old"'],
      ['added', "'new'"],
    ]);
  });

  test('of a long file are plain', async () => {
    const long = `@@ -0,0 +1,700 @@\n${'+x = "y"\n'.repeat(700)}`;
    const lines = await highlightHunks(fileOf('x.py', long));
    expect(lines.flatMap(({ pieces }) => pieces).some(({ kind }) => kind !== undefined)).toBe(false);
  });
});

test.each([
  ['src/App.TSX', 'tsx'],
  ['a.b.py', 'python'],
  ['constructor', undefined],
  ['x.constructor', undefined],
])('the language of %s is %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});
