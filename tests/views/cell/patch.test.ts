import { expect, test } from 'vitest';
import { patchView } from '../../../src/views/cell/patch.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';

const blast = {
  modified: ['a.py', 'b.py'],
  added: ['.tool/x', 'c.py'],
  unexpected_changes: ['b.py', '.tool/x'],
  expected_changes: ['a.py', 'c.py'],
  total_changes: 4,
};

function fileOf(path: string, lines = 1): string {
  return `--- a/${path}\n+++ b/${path}\n@@ -1 +1,${String(lines)} @@\n-old\n${'+new\n'.repeat(lines)}`;
}

function viewOf(patch: string | undefined, scorers = {}) {
  const cell = aCell({ patch: 'patches/a.diff', scorers });
  const view = patchView({ cell, ...(patch === undefined ? {} : { patch }) }, aRun(), ['.tool/']);
  if (!view) throw new Error('no patch is shown');
  return view;
}

test('a run that names no patch has none', () => {
  expect(patchView({ cell: aCell() }, aRun(), [])).toBeUndefined();
});

test('files that the task does not expect come first, those the scorer says nothing of last', () => {
  const patch = ['a.py', '.tool/x', 'd.py', 'b.py'].map((path) => fileOf(path)).join('');
  const view = viewOf(patch, { blast_radius: blast });
  expect(view.files.map(({ path, verdict }) => [path, verdict?.text])).toEqual([
    ['b.py', 'unexpected'],
    ['a.py', 'expected'],
    ['.tool/x', 'left by the CLI'],
    ['d.py', 'not in the scorer’s list'],
  ]);
  expect(view).toMatchObject({ summary: '4 files, 4 lines added, 4 removed', open: true });
});

test('without a scorer no file is called expected or unexpected', () => {
  expect(viewOf(fileOf('a.py')).files).toMatchObject([{ path: 'a.py', change: 'modified, +1 −1' }]);
  expect(viewOf(fileOf('a.py')).files[0]?.verdict).toBeUndefined();
});

test('a large patch is folded, cut to the room of the page, and named as a file', () => {
  const view = viewOf(fileOf('big.py', 50_000) + fileOf('next.py'));
  expect(view.open).toBe(false);
  expect(view.files[0]?.note).toMatch(
    /^The first [\d,]+ of 50,001 lines; the others are in the whole patch\.$/,
  );
  expect(view.remarks).toEqual(['1 further file is in the whole patch.']);
  expect(view.whole).toEqual({
    path: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.diff',
    size: '250.1 kB',
  });
});

test('a long line is cut, and says by how much', () => {
  const [file] = viewOf(`--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+${'y'.repeat(1234)}\n`).files;
  expect(file?.hunks[0]?.lines[0]?.text).toMatch(/^y{400}… \(834 more characters\)$/);
});

test.each([
  ['an empty patch', '', 'The patch is empty: the agent changed no file.'],
  [
    'a patch that is not there',
    undefined,
    'The run names a patch that is not there or not fit to be published.',
  ],
])('%s is said to be one', (_, patch, remark) => {
  expect(viewOf(patch)).toEqual({ summary: '', files: [], open: false, remarks: [remark] });
});

test('a patch that cannot be taken apart is shown as it is', () => {
  const patch = '--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n-a\n';
  expect(viewOf(patch)).toMatchObject({ files: [], plain: patch, whole: { size: '35 bytes' } });
});
