import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf, jsonOf, markdownOf } from '../../../src/client/board/export-rows.ts';
import { aRow } from './rows.ts';

const hostile = aRow({ cli: '=cmd|calc', model: 'a,"b"\n|<img>' }, { solved: 0.5 });

test('CSV holds what is shown and the value behind it, and names no formula', () => {
  const text = csvOf([hostile, aRow({}, {})], ['rank', 'pair', 'solved', 'outcomes']);
  const read = parse(text) as string[][];
  expect(read).toEqual([
    ['CLI', 'Model', 'Rank', 'Rank (value)', 'Solved', 'Solved (value)'],
    ["'=cmd|calc", 'a,"b"\n|<img>', '', '', '0.5', '0.5'],
    ['fernhand', 'elmgate/heron-8b', '', '', '', ''],
  ]);
});

test.each(['=1', '+1', '-1', '@a', '\ta', '＝1'])('%j is no formula in a CSV', (cli) => {
  expect(csvOf([aRow({ cli })], ['pair']).split('\r\n')[1]).toBe(`"'${cli}",elmgate/heron-8b`);
});

test('Markdown is one line a row, and its text is only text', () => {
  const lines = markdownOf([hostile], ['pair', 'solved']).trimEnd().split('\n');
  expect(lines).toEqual([
    '| CLI | Model | Solved |',
    '| --- | --- | --- |',
    '| =cmd\\|calc | a,"b" \\|&lt;img\\> | 0.5 |',
  ]);
});

test('JSON says which view it is, and leaves out what is absent', () => {
  const read = JSON.parse(
    jsonOf([hostile], ['pair', 'solved', 'wall'], 'https://bench.example/?q=a'),
  ) as unknown;
  expect(read).toEqual({
    view: 'https://bench.example/?q=a',
    rows: [{ cli: '=cmd|calc', model: 'a,"b"\n|<img>', solved: { text: '0.5', value: 0.5 } }],
  });
});
