import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { describe, expect, onTestFinished, test } from 'vitest';
import { renderAstro } from '../../src/publish/render-astro.ts';
import { type SharedPages, takePage } from '../../src/publish/shared-pages.ts';
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

/** Keeps pages in memory. */
function keeper() {
  const kept: Record<string, string> = {};
  const keepPage = (path: string, bytes: Uint8Array) => {
    kept[path] = Buffer.from(bytes).toString();
  };
  return { kept, keepPage };
}

test('pages are rendered for their base and address, counted and handed over', async () => {
  const root = tinySite();
  const counted: number[][] = [];
  const onPage = (...counts: number[]) => counted.push(counts);
  const { kept, keepPage } = keeper();
  const target = { outDir: join(root, 'out'), base: '/bench/', siteUrl: 'https://a.example' };
  await renderAstro({ ...target, onPage, keepPage }, root);
  expect(Object.keys(kept)).toEqual(['a/index.html', 'b/index.html', 'c/index.html']);
  expect(kept['a/index.html']).toContain('>https://a.example/</p>');
  expect(kept['a/index.html']).toContain('href="/bench/_astro/');
  expect(counted).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('pages are handed over byte for byte as Astro itself would write them', async () => {
  const root = tinySite();
  const { kept, keepPage } = keeper();
  await renderAstro({ outDir: join(root, 'out'), base: '/', onPage: () => undefined, keepPage }, root);
  await build({ root, outDir: join(root, 'written'), logLevel: 'error' });
  const isPage = ([path]: [string, unknown]) => path.endsWith('.html');
  const written = Object.entries(readFiles(join(root, 'written'))).filter(isPage);
  expect(kept).toEqual(Object.fromEntries(written));
  expect(Object.entries(readFiles(join(root, 'out'))).filter(isPage)).toEqual([]);
});

describe('pages that another thread has taken', () => {
  test('are not rendered here', async () => {
    const root = tinySite();
    const { kept, keepPage } = keeper();
    const renderPages = (shared: SharedPages) => {
      takePage(shared, 1);
      return Promise.resolve([]);
    };
    const target = { outDir: join(root, 'out'), base: '/', onPage: () => undefined, keepPage };
    await renderAstro({ ...target, renderPages }, root);
    expect(Object.keys(kept)).toEqual(['a/index.html', 'c/index.html']);
  });

  test('and that it could not make are made by Astro, which says what is wrong', async () => {
    const root = tinySite();
    const { kept, keepPage } = keeper();
    const renderPages = (shared: SharedPages) => {
      takePage(shared, 1);
      return Promise.resolve([1]);
    };
    const outDir = join(root, 'out');
    await renderAstro({ outDir, base: '/', onPage: () => undefined, keepPage, renderPages }, root);
    expect(Object.keys(kept)).toEqual(['a/index.html', 'c/index.html']);
    expect(readFiles(outDir)['b/index.html']).toContain('<title>b</title>');
  });
});

test('a page that fails stops the rendering', async () => {
  const root = tinySite();
  cpSync('tests/fixtures/publish/failing-page.astro', join(root, 'src/pages/failing.astro'));
  const target = {
    outDir: join(root, 'out'),
    base: '/',
    onPage: () => undefined,
    keepPage: keeper().keepPage,
  };
  await expect(renderAstro(target, root)).rejects.toThrow('this page cannot be made');
});

test('a site is rendered into a folder outside the project, from any current folder', async () => {
  const root = tinySite();
  const [cwd, elsewhere] = [process.cwd(), tempDir()];
  process.chdir(elsewhere);
  onTestFinished(() => {
    process.chdir(cwd);
  });
  const { kept, keepPage } = keeper();
  await renderAstro({ outDir: join(elsewhere, 'site'), base: '/', onPage: () => undefined, keepPage }, root);
  expect(Object.keys(kept)).toHaveLength(3);
  expect(Object.keys(readFiles(elsewhere)).some((path) => path.endsWith('.css'))).toBe(true);
  expect(process.cwd()).toBe(elsewhere);
});
