import { describe, expect, test } from 'vitest';
import { patchedFiles } from '../../../src/evidence/patch/patched-files.ts';

const modified = `diff --git a/src/greet.py b/src/greet.py
index 1111111..2222222 100644
--- a/src/greet.py
+++ b/src/greet.py
@@ -1,3 +1,4 @@ def greet():
 import sys
-old
+new
+newer
 end
\\ No newline at end of file
`;

describe('patchedFiles', () => {
  test('reads a changed file with its lines', () => {
    expect(patchedFiles(modified)).toEqual([
      {
        path: 'src/greet.py',
        change: 'modified',
        addedLines: 2,
        removedLines: 1,
        hunks: [
          {
            place: '@@ -1,3 +1,4 @@',
            lines: [
              { kind: 'same', text: 'import sys' },
              { kind: 'removed', text: 'old' },
              { kind: 'added', text: 'new' },
              { kind: 'added', text: 'newer' },
              { kind: 'same', text: 'end' },
              { kind: 'remark', text: ' No newline at end of file' },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    [
      'an added file',
      'diff --git a/n.txt b/n.txt\nnew file mode 100644\n--- /dev/null\n+++ b/n.txt\n@@ -0,0 +1 @@\n+x\n',
      { path: 'n.txt', change: 'added', addedLines: 1 },
    ],
    [
      'a removed file',
      'diff --git a/n.txt b/n.txt\ndeleted file mode 100644\n--- a/n.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n',
      { path: 'n.txt', change: 'removed', removedLines: 1 },
    ],
    [
      'a renamed file',
      'diff --git a/o.txt b/n.txt\nsimilarity index 100%\nrename from o.txt\nrename to n.txt\n',
      { path: 'n.txt', from: 'o.txt', change: 'renamed' },
    ],
    [
      'a picture',
      'diff --git a/p.png b/p.png\nindex 1..2 100644\nBinary files a/p.png and b/p.png differ\n',
      { path: 'p.png', without: 'binary', change: 'modified' },
    ],
    [
      'a new mode',
      'diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n',
      { path: 'run.sh', without: 'mode' },
    ],
    ['a diff without git', '--- old.txt\n+++ new.txt\n@@ -1 +1 @@\n-a\n+b\n', { path: 'new.txt' }],
  ])('reads %s', (_, text, file) => {
    expect(patchedFiles(text)).toMatchObject([file]);
  });

  test('an empty patch changes no file', () => {
    expect(patchedFiles('')).toEqual([]);
  });

  test('text whose counts of lines are wrong is not read', () => {
    expect(patchedFiles('--- a/x\n+++ b/x\n@@ -1,5 +1,5 @@\n-a\n')).toBeUndefined();
  });

  test.each(['@@ -1 +1 @@\n-a\n+b\n', 'diff --git a b\n', '--- "a\\', '+++ x\n', 'Index: \t '])(
    '%j repeated takes no more than linear time',
    (part) => {
      expect(() => patchedFiles(part.repeat(100_000))).not.toThrow();
    },
  );
});
