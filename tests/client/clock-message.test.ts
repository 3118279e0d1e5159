import { expect, test } from 'vitest';
import { readMessage } from '../../src/client/clock-message.ts';

const window = {};
const expected = { origin: 'https://bench.example', window };
const from = (data: unknown, origin = 'https://bench.example', source: unknown = window) =>
  readMessage({ origin, source, data }, expected);

const moment = { kind: 'bench-pages:moment', tMs: 1200 };

test('a moment from the window that is expected is believed', () => {
  expect(from({ ...moment, more: 'ignored' })).toEqual(moment);
});

test.each([
  ['another origin', 'https://evil.example', window],
  ['no origin', 'null', window],
  ['another window of this site', 'https://bench.example', {}],
])('a moment from %s is not', (_, origin, source) => {
  expect(from(moment, origin, source)).toBeUndefined();
});

test.each([
  [null],
  ['moment'],
  [{}],
  [{ kind: 'bench-pages:moment' }],
  [{ kind: 'bench-pages:moment', tMs: '7' }],
  [{ kind: 'bench-pages:moment', tMs: NaN }],
  [{ kind: 'bench-pages:height', px: Infinity }],
  [{ kind: 'else', tMs: 7 }],
])('what says something else is passed over: %j', (data) => {
  expect(from(data)).toBeUndefined();
});

test.each([
  [300, 300],
  [0, 120],
  [1e9, 1200],
])('a height of %d is taken for %d', (px, taken) => {
  expect(from({ kind: 'bench-pages:height', px })).toEqual({ kind: 'bench-pages:height', px: taken });
});
