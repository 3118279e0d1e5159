import { join } from 'node:path';
import { build } from 'astro';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundlePages } from '../../src/publish/bundle-pages.ts';
import { renderPages } from '../../src/publish/render-pages.ts';
import { type SharedPages, takePage } from '../../src/publish/shared-pages.ts';
import type { RenderTarget } from '../../src/publish/site-steps.ts';
import { readFiles } from '../support/read-files.ts';
import { tempDir } from '../support/temp-dir.ts';
import { tinySite } from '../support/tiny-site.ts';

/** Renders a small project, with the pages kept in memory. */
async function render(
  root: string,
  { base = '/', ...target }: Partial<RenderTarget> & { base?: string } = {},
) {
  const bundle = bundlePages(base, root);
  onTestFinished(bundle.discard);
  const pages: Record<string, string> = {};
  const counted: number[][] = [];
  const outDir = tempDir();
  const files = await renderPages(bundle, {
    outDir,
    onPage: (...counts) => counted.push(counts),
    keepPage: (path, bytes) => {
      pages[path] = Buffer.from(bytes).toString();
    },
    ...target,
  });
  return { pages, counted, files, outDir };
}

const isPage = ([path]: [string, unknown]) => path.endsWith('.html');

describe('the pages of a bundle', () => {
  test('are rendered for their base and address, counted, and handed over', async () => {
    const { pages, counted } = await render(tinySite(), { base: '/bench/', siteUrl: 'https://a.example' });
    expect(Object.keys(pages)).toEqual(['a/index.html', 'b/index.html', 'c/index.html']);
    expect(pages['a/index.html']).toContain('>https://a.example/</p>');
    expect(pages['a/index.html']).toContain('href="/bench/_astro/');
    expect(counted).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('are byte for byte as Astro itself writes them, and so are styles and scripts, which are told', async () => {
    const root = tinySite();
    const { pages, files, outDir } = await render(root);
    await build({ root, outDir: join(root, 'written'), logLevel: 'error' });
    const written = Object.entries(readFiles(join(root, 'written')));
    expect(pages).toEqual(Object.fromEntries(written.filter(isPage)));
    expect(readFiles(outDir)).toEqual(Object.fromEntries(written.filter((entry) => !isPage(entry))));
    expect(files).toEqual(Object.keys(readFiles(outDir)));
    expect(files.join()).toMatch(/^_astro\/.*\.css/);
  });

  test('are shared with the threads that take part, and waited for', async () => {
    const told: string[] = [];
    const inOtherThreads = async (shared: SharedPages) => {
      takePage(shared, 1);
      await new Promise(setImmediate);
      told.push(...shared.pages.map(({ path }) => path));
    };
    const { pages } = await render(tinySite(), { renderPages: inOtherThreads });
    expect(Object.keys(pages)).toEqual(['a/index.html', 'c/index.html']);
    expect(told).toEqual(['/a/', '/b/', '/c/']);
  });
});

describe('a page that fails', () => {
  const failingSite = () => tinySite('failing-page.astro');
  const reason = 'The page /failing-page/ cannot be made: this page cannot be made';

  test('stops the rendering, and the error says which and why', async () => {
    await expect(render(failingSite())).rejects.toThrow(reason);
  });

  test('is what is told, though other threads end badly after it', async () => {
    const inOtherThreads = async () => {
      await stopped.promise;
      throw new Error('stopped');
    };
    const stopped = Promise.withResolvers<undefined>();
    await expect(render(failingSite(), { renderPages: inOtherThreads })).rejects.toThrow(reason);
    stopped.resolve(undefined);
    await new Promise(setImmediate);
  });
});

test('another thread that fails while this one renders stops it, and its error is told', async () => {
  const kept: string[] = [];
  const failed = Promise.withResolvers<never>();
  const rendering = render(tinySite(), {
    renderPages: () => failed.promise,
    keepPage: (path) => {
      kept.push(path);
      failed.reject(new Error('no memory'));
    },
  });
  await expect(rendering).rejects.toThrow('no memory');
  expect(kept).not.toContain('c/index.html');
});
