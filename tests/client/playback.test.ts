import { expect, test } from 'vitest';
import { readCast, readSummary } from '../../src/client/playback.ts';

test('a recording of version 2 is read with its times', () => {
  const text = '{"version":2,"width":90,"height":20}\n[0.5,"o","a"]\n[1,"x","0"]\n[2,"m","b"]\n';
  expect(readCast(text)).toEqual({
    cols: 90,
    rows: 20,
    events: [
      [500, 'o', 'a'],
      [2000, 'm', 'b'],
    ],
  });
});

test('times of version 3 are added up, over what is not played too', () => {
  const text = '{"version":3,"term":{"cols":90,"rows":20}}\n[0.5,"o","a"]\n[1,"x","0"]\n[2,"r","80x24"]\n';
  expect(readCast(text)).toEqual({
    cols: 90,
    rows: 20,
    events: [
      [500, 'o', 'a'],
      [3500, 'r', '80x24'],
    ],
  });
});

test('a text that is no recording is refused', () => {
  expect(() => readCast('<!doctype html>')).toThrow(SyntaxError);
});

test('a summary comes up line by line and stands until the end', () => {
  expect(readSummary('one\ntwo', [0, 700], 9000)).toEqual({
    cols: 80,
    rows: 8,
    events: [
      [0, 'o', 'one'],
      [700, 'o', '\r\ntwo'],
      [9000, 'o', ''],
    ],
  });
});

test('a long summary scrolls in a window that fits a page', () => {
  const { cols, rows } = readSummary(Array(500).fill('x'.repeat(300)).join('\n'), [], 1);
  expect([cols, rows]).toEqual([120, 26]);
});
