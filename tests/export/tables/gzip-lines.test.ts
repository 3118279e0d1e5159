import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { GzipLines } from '../../../src/export/tables/gzip-lines.ts';

const long = 'x'.repeat(600_000);
const all = [`a${long}`, `b${long}`, '{"c":"ä"}', ''];

function filled(): GzipLines {
  const lines = new GzipLines();
  for (const line of all) lines.add(line);
  return lines;
}

test('lines of closed blocks and of the open one are read back, as often as one likes', () => {
  const lines = filled();
  expect([...lines.lines()]).toEqual(all);
  expect([...lines.lines()]).toEqual(all);
});

test('the file holds every line once, before and after they are read', () => {
  const lines = filled();
  void [...lines.lines()];
  expect(gunzipSync(lines.bytes()).toString()).toBe(all.map((line) => `${line}\n`).join(''));
  expect([...lines.lines()]).toEqual(all);
});
