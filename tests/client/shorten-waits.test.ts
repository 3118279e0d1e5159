import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaybackEvent } from '../../src/client/playback.ts';
import { shortenWaits } from '../../src/client/shorten-waits.ts';

const eventsAt = (...times: number[]) => times.map((ms): PlaybackEvent => [ms, 'o', 'x']);

describe('waits that are shortened', () => {
  const { events, savedMs, toShort, toFull } = shortenWaits(eventsAt(0, 10_000, 11_000, 31_000), 2000);

  test('none takes longer than the longest one', () => {
    expect(events.map(([ms]) => ms)).toEqual([0, 2000, 3000, 5000]);
    expect(savedMs).toBe(26_000);
  });

  test.each([
    [0, 0],
    [1500, 1500],
    [2000, 2000],
    [9000, 2000],
    [10_000, 2000],
    [10_500, 2500],
    [31_000, 5000],
  ])('the moment %d is %d on the short clock', (full, short) => {
    expect(toShort(full)).toBe(short);
  });

  test.each([
    [1500, 1500],
    [2500, 10_500],
    [4999, 12_999],
    [5000, 31_000],
  ])('the short moment %d is %d on the clock of the recording', (short, full) => {
    expect(toFull(short)).toBe(full);
  });
});

test('without a longest wait nothing changes', () => {
  const events = eventsAt(5000, 90_000);
  const same = shortenWaits(events, Infinity);
  expect([same.events, same.savedMs, same.toShort(70_000), same.toFull(70_000)]).toEqual([
    events,
    0,
    70_000,
    70_000,
  ]);
});

test('going to the other clock and back leads to the same moment of the short one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20_000), { minLength: 1 }), fc.nat(100_000), (waits, at) => {
      let now = 0;
      const { toShort, toFull } = shortenWaits(eventsAt(...waits.map((wait) => (now += wait))), 2000);
      expect(toShort(toFull(at))).toBe(at);
    }),
  );
});
