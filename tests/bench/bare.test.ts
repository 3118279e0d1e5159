import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { measure } from '../../bench/measure.ts';
import { pageWeight } from '../../bench/page-weight.ts';
import { table } from '../../bench/table.ts';
import { readFiles } from '../support/read-files.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

test('the bare script writes the same bytes, and its peak memory is known', async () => {
  const folder = tempDir();
  const [data, site, bare] = [join(folder, 'data'), join(folder, 'site'), join(folder, 'bare')];
  generate(data, 3, 1);
  writeFiles(site, { 'index.html': 'first', 'a/b/index.html': 'deep' });
  const { peakMb } = await measure('bench/bare.ts', [data, site, bare]);
  expect(readFiles(bare)).toEqual(readFiles(site));
  expect(peakMb).toBeGreaterThan(10);
});

test('a program that fails is not measured', async () => {
  await expect(measure('bench/bare.ts', ['/nowhere'])).rejects.toThrow('bench/bare.ts ended with 1.');
});

test('a data folder has a file for each run, and its settings', () => {
  const folder = tempDir();
  generate(folder, 501, 1);
  const paths = Object.keys(readFiles(folder));
  expect(paths).toHaveLength(503);
  expect(paths).toContain('sweeps/measured-20260101/1/500.json');
});

test('a page weighs what it and its stylesheet and scripts weigh', () => {
  const site = tempDir();
  const head = '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>';
  writeFiles(site, { 'x/index.html': '<h1>x</h1>', 'a.css': 'p{}', 'a.js': 'let a = 1;' });
  const alone = pageWeight(site, 'x');
  writeFiles(site, { 'x/index.html': `${head}<h1>x</h1>` });
  const full = pageWeight(site, 'x');
  expect(alone.scripts).toBe(0);
  expect(full.scripts).toBeGreaterThan(0);
  expect(full.page).toBeGreaterThan(alone.page);
});

test('a table has its numbers to the right', () => {
  expect(
    table([
      ['', 'seconds'],
      ['build', '4.0'],
    ]),
  ).toBe('       seconds\nbuild      4.0\n');
});
