import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/command/main.ts';
import { fakeIo } from '../support/fake-io.ts';
import { fakeParts } from '../support/fake-parts.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

async function siteIn(cwd: string): Promise<void> {
  writeFiles(cwd, { 'data/site.json': '{}' });
  await main(['build', '--quiet'], fakeIo(cwd), fakeParts());
}

async function verify(cwd: string, ...more: string[]) {
  const io = fakeIo(cwd);
  const code = await main(['verify', 'dist', ...more], io, fakeParts());
  return { code, ...io.printed };
}

test('a site that nobody touched is good', async () => {
  const cwd = tempDir();
  await siteIn(cwd);
  expect(await verify(cwd)).toEqual({ code: 0, out: 'dist: 3 files, all as recorded\n', err: '' });
});

test('each difference is named, and the exit code says so', async () => {
  const cwd = tempDir();
  await siteIn(cwd);
  writeFileSync(join(cwd, 'dist/index.html'), 'other');
  writeFileSync(join(cwd, 'dist/more.txt'), '');
  expect(await verify(cwd)).toEqual({
    code: 1,
    out: 'dist: 4 files, 2 differences\n',
    err: 'index.html is not as hashes.json says\nmore.txt is there and not in hashes.json\n',
  });
});

test('the data folder is compared when it is named', async () => {
  const cwd = tempDir();
  await siteIn(cwd);
  expect((await verify(cwd, '--inputs', 'data')).out).toContain('data: 0 files, all as recorded');
});

test('a folder without a site is a fault of the environment', async () => {
  expect((await verify(tempDir())).code).toBe(3);
});
