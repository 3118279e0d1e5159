import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, spanAt, spanBeside, timelineOf } from '../../../src/client/replay/timeline.ts';

/** The reference run: a set-up, an adapter over two spans, a clean-up. */
const run = timelineOf(
  [
    { startMs: 0, endMs: 1 },
    { startMs: 1, endMs: 7369 },
    { startMs: 1, endMs: 1 },
    { startMs: 1, endMs: 7369 },
    { startMs: 7369, endMs: 7369 },
  ],
  { fromMs: 0, toMs: 7369 },
);

describe('the span to speak of', () => {
  test.each<[number, number | undefined]>([
    [-1, undefined],
    [0, 0],
    [0.5, 0],
    [1, 3],
    [3000, 3],
    [7369, 4],
  ])('at %d ms is number %j', (tMs, expected) => {
    expect(spanAt(run, tMs)).toBe(expected);
  });

  test('is the last one that started where none is under way', () => {
    const gap = timelineOf(
      [
        { startMs: 0, endMs: 5 },
        { startMs: 2, endMs: 3 },
      ],
      { fromMs: 0, toMs: 50 },
    );
    expect(spanAt(gap, 20)).toBe(1);
  });

  test('stays under way where its end is not known', () => {
    const open = timelineOf([{ startMs: 0 }, { startMs: 2, endMs: 3 }], { fromMs: 0, toMs: 50 });
    expect(spanAt(open, 20)).toBe(0);
  });
});

describe('a step', () => {
  test('goes through the spans by start and ends at the last', () => {
    const seen = [undefined, 0, 1, 2, 3, 4].map((at) => spanBeside(run, at, 1));
    expect(seen).toEqual([0, 1, 2, 3, 4, 4]);
    expect([4, 1, 0].map((at) => spanBeside(run, at, -1))).toEqual([3, 0, 0]);
  });

  test('leads nowhere without spans', () => {
    expect(spanBeside(timelineOf([], { fromMs: 0, toMs: 9 }), undefined, 1)).toBeUndefined();
  });
});

describe('playing', () => {
  test.each([0.5, 1, 16])('at %d times the speed of the run passes as much of it', (speed) => {
    expect(advance(run, 100, 40, { speed, skipWaits: false })).toBeCloseTo(100 + 40 * speed);
  });

  test('ends at the end', () => {
    expect(advance(run, 7000, 10_000, { speed: 1, skipWaits: false })).toBe(7369);
  });

  test('passes a long wait in a second, and what is short at its own speed', () => {
    const waits = timelineOf(
      [
        { startMs: 0, endMs: 10 },
        { startMs: 60_010, endMs: 60_020 },
      ],
      { fromMs: 0, toMs: 60_020 },
    );
    const pace = { speed: 1, skipWaits: true };
    expect(advance(waits, 0, 10, pace)).toBeCloseTo(10);
    expect(advance(waits, 10, 500, pace)).toBeCloseTo(30_010);
    expect(advance(waits, 0, 1015, pace)).toBeCloseTo(60_015);
    expect(advance(waits, 0, 1015, { speed: 1, skipWaits: false })).toBeCloseTo(1015);
  });

  test('counts everything that happens on the page against a wait', () => {
    const steps = timelineOf([], { fromMs: 0, toMs: 4000 }, [500, 1000, 1500, 9000]);
    expect(steps.changes).toEqual([0, 500, 1000, 1500, 4000]);
    expect(advance(steps, 0, 1000, { speed: 1, skipWaits: true })).toBeCloseTo(1000);
  });

  test('never goes back, never past the end, and in small steps as far as in a large one', () => {
    const spans = fc.array(fc.record({ startMs: fc.nat(9000), endMs: fc.nat(9000) }), { maxLength: 20 });
    fc.assert(
      fc.property(spans, fc.nat(9000), fc.nat(3000), fc.boolean(), (list, tMs, elapsedMs, skipWaits) => {
        const timeline = timelineOf(list, { fromMs: 0, toMs: 9000 });
        const pace = { speed: 2, skipWaits };
        const reached = advance(timeline, tMs, elapsedMs, pace);
        expect(reached).toBeGreaterThanOrEqual(tMs);
        expect(reached).toBeLessThanOrEqual(9000);
        const half = advance(timeline, tMs, elapsedMs / 2, pace);
        expect(advance(timeline, half, elapsedMs / 2, pace)).toBeCloseTo(reached, 3);
      }),
    );
  });
});
