import { describe, expect, test } from 'vitest';
import { spanTree } from '../../src/stats/span-tree.ts';
import { spans } from './span-sketch.ts';

describe('links that do not hold', () => {
  test('a span whose parent is not in the list is a root and marked', () => {
    const { rows, orphans } = spanTree(spans({ id: 'a' }, { id: 'b', under: 'gone' }));
    expect(rows.map(({ depth, note }) => [depth, note])).toStrictEqual([
      [0, undefined],
      [0, 'orphan'],
    ]);
    expect(orphans).toBe(1);
  });

  test('a circle of parents is cut at its first span, which becomes a root and is marked', () => {
    const { rows, cycles } = spanTree(
      spans(
        { id: 'tail', under: 'b' },
        { id: 'b', under: 'c' },
        { id: 'c', under: 'd' },
        { id: 'd', under: 'b' },
      ),
    );
    expect(rows.map(({ span, depth, note }) => [span.name, depth, note])).toStrictEqual([
      ['b', 0, 'cycle'],
      ['tail', 1, undefined],
      ['d', 1, undefined],
      ['c', 2, undefined],
    ]);
    expect(cycles).toBe(1);
  });

  test('a span that is its own parent is a circle of one', () => {
    const { rows, cycles } = spanTree(spans({ id: 'a', under: 'a' }, { id: 'b', under: 'b' }));
    expect(rows.map(({ note }) => note)).toStrictEqual(['cycle', 'cycle']);
    expect(cycles).toBe(2);
  });

  test('a second span with an id is kept and marked, and children belong to the first', () => {
    const { rows, duplicateIds } = spanTree(spans({ id: 'a' }, { id: 'a' }, { id: 'c', under: 'a' }));
    expect(rows.map(({ span, depth, note }) => [span.name, depth, note])).toStrictEqual([
      ['a', 0, undefined],
      ['c', 1, undefined],
      ['a', 0, 'duplicate-id'],
    ]);
    expect(duplicateIds).toBe(1);
  });

  test('of two faults the row tells the graver and the tree counts both', () => {
    const { rows, orphans, duplicateIds } = spanTree(spans({ id: 'a' }, { id: 'a', under: 'gone' }));
    expect(rows[1]?.note).toBe('orphan');
    expect([orphans, duplicateIds]).toStrictEqual([1, 1]);
  });

  test('ids that are also names of object members are ids', () => {
    const { rows, orphans } = spanTree(
      spans({ id: '__proto__' }, { id: 'a', under: '__proto__' }, { id: 'b', under: 'constructor' }),
    );
    expect(rows.map(({ depth }) => depth)).toStrictEqual([0, 1, 0]);
    expect(orphans).toBe(1);
  });
});
