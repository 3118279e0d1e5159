import { describe, expect, test } from 'vitest';
import { spanTree } from '../../src/stats/span-tree.ts';
import { outline, spans } from './span-sketch.ts';

describe('starts that were not recorded', () => {
  test('the reference run is placed from setup to cleanup', () => {
    const reference = spans(
      { id: 'prepare', start: 0, lasts: 1 },
      { id: 'applied_plugins', under: 'opencode', lasts: 0 },
      { id: 'opencode-run', under: 'opencode', lasts: 7368 },
      { id: 'opencode', lasts: 7368 },
      { id: 'cleanup', lasts: 0 },
    );
    const tree = spanTree(reference, { runDurationMs: 7369.161 });
    expect(
      tree.rows.map(({ span, depth, startMs, startSource, endMs, selfMs }) => [
        span.name,
        depth,
        startMs,
        startSource,
        endMs,
        selfMs,
      ]),
    ).toStrictEqual([
      ['prepare', 0, 0, 'recorded', 1, 1],
      ['opencode', 0, 1, 'inferred', 7369, 0],
      ['applied_plugins', 1, 1, 'inferred', 1, 0],
      ['opencode-run', 1, 1, 'inferred', 7369, 7368],
      ['cleanup', 0, 7369, 'inferred', 7369, 0],
    ]);
    expect(tree).toMatchObject({
      cycles: 0,
      orphans: 0,
      duplicateIds: 0,
      inferredStarts: 4,
      unknownStarts: 0,
      extentMs: 7369.161,
    });
  });

  test('a recorded start always wins, and the next span follows it', () => {
    const { rows } = spanTree(
      spans({ id: 'a', lasts: 5 }, { id: 'b', start: 20, lasts: 5 }, { id: 'c', lasts: 1 }),
    );
    expect(rows.map(({ startMs, startSource }) => [startMs, startSource])).toStrictEqual([
      [0, 'inferred'],
      [20, 'recorded'],
      [25, 'inferred'],
    ]);
  });

  test('after a span of unknown duration starts are not known until one is recorded', () => {
    const { rows, unknownStarts } = spanTree(
      spans({ id: 'a' }, { id: 'b', lasts: 1 }, { id: 'c', start: 3, lasts: 1 }, { id: 'd' }),
    );
    expect(outline(rows)).toStrictEqual(['a 0', 'b ?', 'c 3', 'd 4']);
    expect(rows.map(({ endMs }) => endMs)).toStrictEqual([undefined, undefined, 4, undefined]);
    expect(unknownStarts).toBe(1);
  });

  test('children of a span with an unknown start are not placed', () => {
    const { rows } = spanTree(spans({ id: 'a' }, { id: 'b', lasts: 9 }, { id: 'b1', under: 'b', lasts: 1 }));
    expect(outline(rows)).toStrictEqual(['a 0', 'b ?', '  b1 ?']);
  });

  test('a child that would end after its parent is moved back, but not before its parent', () => {
    const { rows } = spanTree(
      spans(
        { id: 'p', start: 10, lasts: 10 },
        { id: 'c', under: 'p', lasts: 8 },
        { id: 'd', under: 'p', lasts: 9 },
        { id: 'e', under: 'p', lasts: 11 },
      ),
    );
    expect(outline(rows)).toStrictEqual(['p 10', '  c 10', '  d 11', '  e 20']);
  });

  test('a start before the run is kept', () => {
    expect(spanTree(spans({ id: 'a', start: -5, lasts: 2 })).rows[0]).toMatchObject({
      startMs: -5,
      endMs: -3,
    });
  });

  test('a start of zero is recorded, not missing', () => {
    const { rows, inferredStarts } = spanTree(spans({ id: 'a', start: 0, lasts: 0 }));
    expect(rows[0]).toMatchObject({ startMs: 0, startSource: 'recorded', endMs: 0, selfMs: 0 });
    expect(inferredStarts).toBe(0);
  });
});
