import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanCycles } from '../../src/load/span-cycles.ts';

function spans(parents: readonly (number | null)[]) {
  return parents.map((parent, index) => ({
    span_id: String(index),
    parent_id: parent === null ? null : String(parent),
    kind: 'tool_call',
    name: '',
  }));
}

test('a tree has no circle, however deep', () => {
  expect(
    spanCycles(spans(Array.from({ length: 20_000 }, (_, index) => (index === 0 ? null : index - 1)))),
  ).toEqual([]);
});

test('each circle is found once, without what hangs on it', () => {
  expect(spanCycles(spans([2, 0, 1, 3, 0, 4, null]))).toEqual([[0, 1, 2], [3]]);
});

test('the spans of circles are exactly those that are their own ancestors', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) => fc.array(fc.option(fc.nat(size - 1)), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(graph, (parents) => {
      const own = parents.flatMap((_, index) => (isOwnAncestor(index, parents) ? [index] : []));
      expect(
        spanCycles(spans(parents))
          .flat()
          .sort((left, right) => left - right),
      ).toEqual(own);
    }),
  );
});

function isOwnAncestor(index: number, parents: readonly (number | null)[]): boolean {
  let at = parents[index] ?? null;
  for (let steps = 0; steps <= parents.length && at !== null; steps += 1) {
    if (at === index) return true;
    at = parents[at] ?? null;
  }
  return false;
}
