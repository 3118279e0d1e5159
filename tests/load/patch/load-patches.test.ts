import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCell } from '../../support/a-cell.ts';
import { loadFolder, onlyCell } from '../../support/load-folder.ts';

const diff = '--- a/greet.py\n+++ b/greet.py\n@@ -1 +1 @@\n-old\n+new\n';

function runWith(patch: string, content: string | Uint8Array) {
  return loadFolder({ 'sweeps/spring/a.json': aCell({ patch }), [patch]: content });
}

test('the patch that a run names is read with the run', async () => {
  const loaded = await runWith('patches/a.diff', diff);
  expect(loaded.problems).toEqual([]);
  expect(loaded.site.readRun(onlyCell(loaded).shown)?.patch).toBe(diff);
});

test('an empty patch is a good one', async () => {
  const loaded = await runWith('patches/a.diff', new Uint8Array());
  expect(loaded.problems).toEqual([]);
  expect(loaded.site.readRun(onlyCell(loaded).shown)?.patch).toBe('');
});

test.each([
  ['text that is no diff', 'hello\n', 'not-a-diff'],
  ['bytes that are not UTF-8', Uint8Array.of(0x2d, 0xff, 0xfe, 0x2d), 'not-utf-8'],
  ['more than 16 MiB', `${diff}${'+'.repeat(16 * 1024 * 1024)}`, 'patch-too-large'],
])('%s is refused, and the run stays', async (_, content, rule) => {
  const loaded = await runWith('patches/a.diff', content);
  expect(loaded.problems).toMatchObject([{ severity: 'error', file: 'patches/a.diff', rule }]);
  expect(loaded.site.readRun(onlyCell(loaded).shown)?.patch).toBeUndefined();
});

test('a patch that no run names is said, and not read', async () => {
  const { problems } = await loadFolder({ 'sweeps/spring/a.json': aCell(), 'patches/a.diff': diff });
  expect(problems).toMatchObject([{ severity: 'warning', file: 'patches/a.diff', rule: 'unused-patch' }]);
});

test('a patch holds no private text, also where only the run gives a name away', async () => {
  const loaded = await loadFolder({
    'sweeps/spring/a.json': aCell({
      patch: 'patches/a.diff',
      source: { note: 'ran in /home/marta/work' },
    }),
    'patches/a.diff': `${diff}+# written by marta in /home/marta\n`,
  });
  const detail = loaded.site.readRun(onlyCell(loaded).shown);
  expect(detail?.patch).not.toContain('marta');
  expect(detail?.redactions.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/source/note', '/patch']),
  );
});

test('a patch that changes during the build stops it', async () => {
  const loaded = await runWith('patches/a.diff', diff);
  writeFileSync(join(loaded.dataDir, 'patches/a.diff'), `${diff}+more\n`);
  expect(() => loaded.site.readRun(onlyCell(loaded).shown)).toThrow(
    'patches/a.diff: the file changed during the build.',
  );
});
