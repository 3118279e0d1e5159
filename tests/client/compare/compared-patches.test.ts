import { describe, expect, test } from 'vitest';
import { comparedPatches } from '../../../src/client/compare/compared-patches.ts';

const patchOf = (path: string, ...lines: readonly string[]) =>
  [`diff --git a/${path} b/${path}`, `--- a/${path}`, `+++ b/${path}`, '@@ -1 +1 @@', ...lines, ''].join(
    '\n',
  );

describe('two patches', () => {
  test('stand side by side file by file, those that both changed first', () => {
    const first = patchOf('a only.txt', '+new') + patchOf('src/total.js', '-old', '+new');
    const second = patchOf('src/total.js', ' same', '+other');
    const found = comparedPatches(first, second);
    expect(found.map(({ path, first: one, second: other }) => [path, !!one, !!other])).toEqual([
      ['src/total.js', true, true],
      ['a only.txt', true, false],
    ]);
    expect(found[0]?.second?.slice(-2)).toEqual([
      { kind: 'same', text: ' same' },
      { kind: 'added', text: '+other' },
    ]);
  });

  test('mark as changed what stands in hunks alone, whatever it looks like', () => {
    const [file] = comparedPatches(patchOf('x', '--- gone', '+++ come', '\\ No newline at end of file'), '');
    expect(file?.first?.map(({ kind }) => kind)).toEqual([
      ...['place', 'place', 'place', 'place'],
      ...['removed', 'added', 'same'],
    ]);
  });

  test('without file heads are shown whole', () => {
    expect(comparedPatches('no patch at all\n', '')).toEqual([
      { path: '', first: [{ kind: 'place', text: 'no patch at all' }] },
    ]);
    expect(comparedPatches('', '')).toEqual([]);
  });
});
