import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanTree } from '../../src/stats/span-tree.ts';
import { outline, spans } from './span-sketch.ts';
import type { Sketch } from './span-sketch.ts';

describe('the order of the tree', () => {
  test('a span stands under its parent although it is listed before it', () => {
    const { rows } = spanTree(spans({ id: 'child', under: 'parent', lasts: 1 }, { id: 'parent', lasts: 2 }));
    expect(outline(rows)).toStrictEqual(['parent 0', '  child 0']);
  });

  test('siblings stand by recorded start, and a span without one follows its neighbour in the file', () => {
    const { rows } = spanTree(
      spans({ id: 'late', start: 9 }, { id: 'open' }, { id: 'early', start: 2 }, { id: 'same', start: 2 }),
    );
    expect(outline(rows)).toStrictEqual(['early 2', 'same 2', 'late 9', 'open ?']);
  });

  test('the last of each group of siblings is told', () => {
    const { rows } = spanTree(
      spans({ id: 'a' }, { id: 'b' }, { id: 'b1', under: 'b' }, { id: 'b2', under: 'b' }),
    );
    expect(rows.filter(({ isLastSibling }) => isLastSibling).map(({ span }) => span.name)).toStrictEqual([
      'b',
      'b2',
    ]);
  });

  test('no spans give an empty tree', () => {
    expect(spanTree([])).toStrictEqual({
      rows: [],
      cycles: 0,
      orphans: 0,
      duplicateIds: 0,
      inferredStarts: 0,
      unknownStarts: 0,
      extentMs: undefined,
    });
  });
});

describe('the extent', () => {
  test('it reaches to the end of the run, or of a span that ends after it', () => {
    expect(spanTree(spans({ id: 'a', start: 0, lasts: 5 }), { runDurationMs: 8 }).extentMs).toBe(8);
    expect(spanTree(spans({ id: 'a', start: 0, lasts: 5 }, { id: 'b' }), { runDurationMs: 3 }).extentMs).toBe(
      5,
    );
  });

  test('it is not known without a duration', () => {
    expect(spanTree(spans({ id: 'a' })).extentMs).toBeUndefined();
  });
});

const times = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined });
const ids = fc.integer({ min: 0, max: 12 }).map(String);
const graph = fc.array(
  fc
    .record({ id: ids, under: fc.option(ids, { nil: null }), start: times, lasts: times })
    .map(({ id, under, start, lasts }): Sketch => ({
      id,
      under,
      ...(start !== undefined && { start }),
      ...(lasts !== undefined && { lasts }),
    })),
  { maxLength: 20 },
);

describe('any graph of spans', () => {
  test('every span is listed exactly once', () => {
    fc.assert(
      fc.property(graph, (sketches) => {
        const input = spans(...sketches);
        const output = spanTree(input).rows.map(({ span }) => input.indexOf(span));
        expect(output.toSorted((a, b) => a - b)).toStrictEqual([...input.keys()]);
      }),
    );
  });

  test('every row is a root, or stands one deeper than the row with its parent’s id that is open before it', () => {
    fc.assert(
      fc.property(graph, (sketches) => {
        const open: string[] = [];
        for (const { span, depth, note } of spanTree(spans(...sketches)).rows) {
          expect(depth).toBeLessThanOrEqual(open.length);
          open.length = depth;
          const isRoot = span.parent_id === null || note === 'orphan' || note === 'cycle';
          expect(open.at(-1)).toBe(isRoot ? undefined : span.parent_id);
          open.push(span.span_id);
        }
      }),
    );
  });

  test('recorded starts are kept, ends follow from starts, and self time lies between nothing and the duration', () => {
    fc.assert(
      fc.property(graph, (sketches) => {
        for (const { span, startMs, startSource, endMs, selfMs } of spanTree(spans(...sketches)).rows) {
          expect(startSource === 'recorded').toBe(span.start_ms !== undefined);
          expect(startSource === 'unknown').toBe(startMs === undefined);
          if (span.start_ms !== undefined) expect(startMs).toBe(span.start_ms);
          const ends = startMs !== undefined && span.duration_ms !== undefined;
          expect(endMs).toBe(ends ? (startMs ?? 0) + (span.duration_ms ?? 0) : undefined);
          expect(selfMs ?? 0).toBeGreaterThanOrEqual(0);
          expect(selfMs ?? 0).toBeLessThanOrEqual(span.duration_ms ?? 0);
        }
      }),
    );
  });

  test('an inferred span that fits inside its parent lies inside it', () => {
    const nested = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), nested, (lasts, children) => {
        const list = spans(
          { id: 'p', start: 5, lasts },
          ...children.map((length, at) => ({ id: `c${String(at)}`, under: 'p', lasts: length })),
        );
        for (const { span, startMs = 0, endMs = 0 } of spanTree(list).rows) {
          expect(startMs).toBeGreaterThanOrEqual(5);
          if (children.every((length) => length <= lasts)) expect(endMs).toBeLessThanOrEqual(5 + lasts);
          expect(span.duration_ms).toBe(endMs - startMs);
        }
      }),
    );
  });
});

describe('large traces', () => {
  test('a chain 20,000 deep is read', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      id: String(at),
      under: at === 0 ? null : String(at - 1),
      lasts: 1,
    }));
    const { rows } = spanTree(spans(...chain));
    expect(rows.at(-1)?.depth).toBe(19_999);
  });

  test('a chain of 20,000 listed from its end is read', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({ id: String(at), under: String(at + 1) }));
    const { rows, orphans } = spanTree(spans(...chain));
    expect([rows.length, rows.at(-1)?.depth, orphans]).toStrictEqual([20_000, 19_999, 1]);
  });

  test('a circle of 20,000 is cut once', () => {
    const circle = Array.from({ length: 20_000 }, (_, at) => ({
      id: String(at),
      under: String((at + 1) % 20_000),
    }));
    expect(spanTree(spans(...circle))).toMatchObject({ cycles: 1, orphans: 0 });
  });

  test('100,000 children of one span, and 100,000 spans with one id, are read', () => {
    const children = Array.from({ length: 100_000 }, (_, at) => ({
      id: `c${String(at)}`,
      under: 'p',
      lasts: 1,
    }));
    expect(spanTree(spans(...children, { id: 'p', lasts: 100_000 })).rows[0]?.selfMs).toBe(0);
    const alike = Array.from({ length: 100_000 }, () => ({ id: 'a', under: 'a' }));
    expect(spanTree(spans(...alike))).toMatchObject({ cycles: 1, duplicateIds: 99_999 });
  });
});
