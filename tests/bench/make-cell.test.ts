import { describe, expect, test } from 'vitest';
import { makeCell } from '../../bench/make-cell.ts';
import { idsOf } from '../../bench/names.ts';
import { cell } from '../../schemas/cell.ts';

const made = Array.from({ length: 1000 }, (_, index) => makeCell(index, 1));

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('made-up runs', () => {
  test('are what a data file may say', () => {
    for (const run of made) expect(cell.parse(run)).toEqual(run);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(makeCell(7, 1)).toEqual(made[7]);
    expect(makeCell(7, 2)).not.toEqual(made[7]);
  });

  test('have ids of their own', () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => Object.values(idsOf(index)).join(' '));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are as large as real ones: 8 to 12 KB, 15 spans and 3.4 model calls on average', () => {
    const bytes = mean(made.map((run) => Buffer.byteLength(JSON.stringify(run))));
    expect(bytes).toBeGreaterThan(8000);
    expect(bytes).toBeLessThan(12_000);
    expect(mean(made.map(({ spans = [] }) => spans.length))).toBeCloseTo(15, 0);
    expect(mean(made.map(({ model_calls = [] }) => model_calls.length))).toBeCloseTo(3.4, 0);
  });

  test('end in many ways', () => {
    expect(new Set(made.map(({ failure }) => failure?.class))).toEqual(
      new Set([undefined, 'rate-limit', 'timeout', 'incompatible']),
    );
    expect(new Set(made.map(({ scorers }) => scorers?.pass_rate?.pass))).toEqual(new Set([0, 1]));
  });
});
