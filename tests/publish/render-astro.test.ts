import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { renderAstro } from '../../src/publish/render-astro.ts';
import { readFiles } from '../support/read-files.ts';
import { tempDir } from '../support/temp-dir.ts';

/** A copy of the small project, inside the package so that it finds Astro. */
function tinySite(): string {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'tiny-site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync('tests/fixtures/publish/tiny-site', root, { recursive: true });
  return root;
}

test('Astro renders into the target folder, for its base and address, and counts the pages', async () => {
  const root = tinySite();
  const outDir = join(root, 'site.staging-1');
  const counted: number[][] = [];
  const onPage = (...counts: number[]) => counted.push(counts);
  await renderAstro({ outDir, base: '/bench/', siteUrl: 'https://a.example', onPage }, root);
  const pages = Object.keys(readFiles(outDir)).filter((path) => path.endsWith('.html'));
  expect(pages).toEqual(['a/index.html', 'b/index.html', 'c/index.html']);
  const page = readFileSync(join(outDir, 'a/index.html'), 'utf8');
  expect(page).toContain('>https://a.example/</p>');
  expect(page).toContain('href="/bench/_astro/');
  expect(counted).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('pages that are handed over are left to be written, byte for byte as Astro would write them', async () => {
  const root = tinySite();
  const given: Record<string, string> = {};
  const keepPage = (path: string, bytes: Uint8Array) => {
    given[path] = Buffer.from(bytes).toString();
  };
  const target = { base: '/', onPage: () => undefined };
  await renderAstro({ ...target, outDir: join(root, 'handed-over'), keepPage }, root);
  await renderAstro({ ...target, outDir: join(root, 'written') }, root);
  const isPage = ([path]: [string, unknown]) => path.endsWith('.html');
  const written = Object.entries(readFiles(join(root, 'written'))).filter(isPage);
  expect(given).toEqual(Object.fromEntries(written));
  expect(Object.entries(readFiles(join(root, 'handed-over'))).filter(isPage)).toEqual([]);
});

test('a page that fails stops the rendering', async () => {
  const root = tinySite();
  cpSync('tests/fixtures/publish/failing-page.astro', join(root, 'src/pages/failing.astro'));
  const target = { outDir: join(root, 'out'), base: '/', onPage: () => undefined };
  await expect(renderAstro(target, root)).rejects.toThrow('this page cannot be made');
});

test('a site is rendered into a folder outside the project, from any current folder', async () => {
  const root = tinySite();
  const [cwd, elsewhere] = [process.cwd(), tempDir()];
  process.chdir(elsewhere);
  onTestFinished(() => {
    process.chdir(cwd);
  });
  await renderAstro({ outDir: join(elsewhere, 'site'), base: '/', onPage: () => undefined }, root);
  expect(Object.keys(readFiles(elsewhere)).filter((path) => path.endsWith('.html'))).toHaveLength(3);
  expect(process.cwd()).toBe(elsewhere);
});
