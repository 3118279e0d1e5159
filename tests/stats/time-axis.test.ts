import { expect, test } from 'vitest';
import { spanTree } from '../../src/stats/span-tree.ts';
import { barOn, quarters, timeAxis } from '../../src/stats/time-axis.ts';
import { spans } from './span-sketch.ts';

const axis = { fromMs: 0, toMs: 1000 };

test.each<[string, Parameters<typeof timeAxis>[0], ReturnType<typeof timeAxis>]>([
  [
    'the run, where it lasts longer than its spans',
    spanTree(spans({ id: 'a', start: 0, lasts: 10 }), { runDurationMs: 50 }),
    { fromMs: 0, toMs: 50 },
  ],
  [
    'the last span, where it ends after the run',
    spanTree(spans({ id: 'a', start: 0, lasts: 80 }), { runDurationMs: 50 }),
    { fromMs: 0, toMs: 80 },
  ],
  [
    'from a span that starts before the run',
    spanTree(spans({ id: 'a', start: -20, lasts: 10 })),
    { fromMs: -20, toMs: 0 },
  ],
  ['to a start whose end is not known', spanTree(spans({ id: 'a', start: 90 }), {}), { fromMs: 0, toMs: 90 }],
  [
    'a moment, where everything happens at once',
    spanTree(spans({ id: 'a', start: 0, lasts: 0 })),
    { fromMs: 0, toMs: 0 },
  ],
])('the axis spans %s', (_, tree, expected) => {
  expect(timeAxis(tree)).toEqual(expected);
});

test('there is no axis where no start is known', () => {
  expect(timeAxis(spanTree([]))).toBeUndefined();
});

test.each<[number, number | undefined, { x: number; width: number }]>([
  [0, 1000, { x: 0, width: 100 }],
  [250, 500, { x: 25, width: 25 }],
  [333.333, 666.666, { x: 33.33, width: 33.33 }],
  [500, 501, { x: 50, width: 0.5 }],
  [999, 1000, { x: 99.5, width: 0.5 }],
  [400, 400, { x: 40, width: 0 }],
  [400, undefined, { x: 40, width: 0 }],
  [-50, 2000, { x: 0, width: 100 }],
])('from %j ms to %j ms is drawn at %j', (startMs, endMs, expected) => {
  expect(barOn(axis, startMs, endMs)).toEqual(expected);
});

test('everything lies at the left edge of an axis without length', () => {
  expect(barOn({ fromMs: 5, toMs: 5 }, 5, 5)).toEqual({ x: 0, width: 0 });
});

test('the labels of an axis stand at its quarters', () => {
  expect(quarters({ fromMs: -200, toMs: 200 })).toEqual([-200, -100, 0, 100]);
});
