import { describe, expect, test } from 'vitest';
import { elapsedMs, epochMs } from '../../src/stats/instant.ts';

describe('elapsedMs', () => {
  test.each([
    ['2026-06-17T06:21:29.358677Z', '2026-06-17T06:21:36.727838Z', 7369.161],
    ['2026-06-17T06:21:29Z', '2026-06-17T06:21:29.5Z', 500],
    ['2026-06-17T08:21:29+02:00', '2026-06-17T06:21:30Z', 1000],
    ['2026-06-17T06:21:30Z', '2026-06-17T06:21:29.999999Z', -0.001],
    ['2025-12-31T23:59:59.999999999Z', '2026-01-01T00:00:00Z', 0.001],
  ])('from %s to %s is %d ms', (from, to, expected) => {
    expect(elapsedMs(from, to)).toBe(expected);
  });

  test('a text that is no instant has no elapsed time', () => {
    expect(elapsedMs('yesterday', '2026-06-17T06:21:30Z')).toBeUndefined();
  });
});

test('instants sort by time and not by text: 29Z comes before 29.358Z', () => {
  expect(epochMs('2026-06-17T06:21:29Z')).toBeLessThan(epochMs('2026-06-17T06:21:29.358Z'));
  expect(epochMs('never')).toBeNaN();
});
