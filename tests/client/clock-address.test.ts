import { expect, test } from 'vitest';
import { momentFragment, momentOfAddress, withMoment } from '../../src/client/clock-address.ts';

const starts = new Map([
  ['span=3', '40.5'],
  ['empty', ''],
  ['größe', '7'],
]);
const startOf = (id: string) => starts.get(id);

test.each<[string, number | undefined]>([
  ['#t=1234', 1234],
  ['#t=0', 0],
  ['#t=-3', -3],
  ['#t=1.5', 1.5],
  ['#span=3', 40.5],
  ['#gr%C3%B6%C3%9Fe', 7],
  ['#model-id=org%2Fm&t=1234', 1234],
  ['#model-id=t%3D1&span=3', 40.5],
  ['#trace', undefined],
  ['#empty', undefined],
  ['#t=', undefined],
  ['#t=1e9', undefined],
  ['#t=99999999999999999999', undefined],
  ['#%', undefined],
  ['', undefined],
])('%j names %j', (hash, tMs) => {
  expect(momentOfAddress(hash, startOf)).toBe(tMs);
});

test('what is written is read back, in whole milliseconds', () => {
  expect(momentFragment(7368.4)).toBe('t=7368');
  expect(momentOfAddress(`#${momentFragment(7368.4)}`, startOf)).toBe(7368);
});

test('a moment takes the place of another and of an anchor, and leaves what belongs to others', () => {
  expect(withMoment('#t=1&model-id=org%2Fm', 't=2')).toBe('#model-id=org%2Fm&t=2');
  expect(withMoment('#span=3', 't=2')).toBe('#t=2');
  expect(withMoment('#tests', 'span=1')).toBe('#span=1');
});
