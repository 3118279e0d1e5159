import { describe, expect, test } from 'vitest';
import { spanTree } from '../../src/stats/span-tree.ts';
import { spans } from './span-sketch.ts';

describe('self time', () => {
  test('children that overlap are counted once, and only as far as they lie inside', () => {
    const { rows } = spanTree(
      spans(
        { id: 'p', start: 0, lasts: 100 },
        { id: 'a', under: 'p', start: -10, lasts: 20 },
        { id: 'b', under: 'p', start: 20, lasts: 30 },
        { id: 'c', under: 'p', start: 25, lasts: 5 },
        { id: 'd', under: 'p', start: 40, lasts: 20 },
        { id: 'e', under: 'p', start: 95, lasts: 50 },
        { id: 'f', under: 'p', start: 200, lasts: 5 },
      ),
    );
    expect(rows[0]?.selfMs).toBe(45);
  });

  test('a span without children has all its time for itself, wherever it lies', () => {
    const { rows } = spanTree(spans({ id: 'a' }, { id: 'b', lasts: 4 }));
    expect(rows.map(({ selfMs }) => selfMs)).toStrictEqual([undefined, 4]);
  });

  test('self time is not known where the time of a child is not', () => {
    const { rows } = spanTree(spans({ id: 'p', start: 0, lasts: 10 }, { id: 'c', under: 'p', start: 1 }));
    expect(rows[0]?.selfMs).toBeUndefined();
  });

  test('self time is not known where the span itself has children and no start', () => {
    const { rows } = spanTree(
      spans({ id: 'a' }, { id: 'p', lasts: 10 }, { id: 'c', under: 'p', start: 1, lasts: 1 }),
    );
    expect(rows.find(({ span }) => span.name === 'p')?.selfMs).toBeUndefined();
  });
});
