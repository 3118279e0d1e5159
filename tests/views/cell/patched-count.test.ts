import { expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import { patchedCount } from '../../../src/views/cell/patched-count.ts';
import { aView } from '../../support/a-view.ts';

const file = (path: string) => `--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-old\n+new\n`;
const twoFiles = file('a.py') + file('b.py');

async function changesOf(parts: Partial<Cell>, patch = twoFiles) {
  const { verdict, changes } = await aView(
    { patch: 'patches/a.diff', ...parts },
    { 'patches/a.diff': patch },
  );
  const said = verdict.evidence.find(({ label }) => label === 'files changed')?.value;
  return { said, none: changes.none };
}

test.each([
  [undefined, undefined],
  ['', 0],
  [' \n', 0],
  [twoFiles, 2],
  ['no patch at all', undefined],
  ['--- a/x\n+++ b/x\n@@ -1 +1,9 @@\n+too few\n', undefined],
])('the patch %j has %j files', (patch, count) => {
  expect(patchedCount(patch)).toBe(count);
});

test('where the scorer gave no list, the files of the patch are counted, and said to be its', async () => {
  expect(await changesOf({})).toEqual({
    said: '2, from the patch',
    none: 'Files changed: 2, from the patch. The run has no record of changed files.',
  });
  expect(await changesOf({ source: { truncated: ['/scorers'] } })).toMatchObject({
    said: '2, from the patch',
  });
});

test('a list of the scorer goes before the patch', async () => {
  const blast_radius = { modified: ['a.py'], added: [], removed: [] };
  expect(await changesOf({ scorers: { blast_radius } })).toEqual({ said: '1', none: undefined });
  expect(await changesOf({ scorers: { blast_radius: { total_changes: 7 } } })).toMatchObject({ said: '7' });
});

test('a patch that cannot be taken apart counts for nothing', async () => {
  expect(await changesOf({}, 'no patch at all')).toEqual({
    said: 'not recorded',
    none: 'Files changed: not recorded. The run has no record of changed files.',
  });
});
