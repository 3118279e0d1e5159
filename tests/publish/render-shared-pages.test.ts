import { describe, expect, test } from 'vitest';
import { renderSharedPages } from '../../src/publish/render-shared-pages.ts';
import { sharePages, takePage } from '../../src/publish/shared-pages.ts';

/** A module that renders a page as its address, and cannot make the page /b/. */
const renderer = `data:text/javascript,${encodeURIComponent(`
  export const renderPage = async (url, component) =>
    new Response(component + ' ' + url, { status: url.endsWith('/b/') ? 500 : 200 });
`)}`;

const pages = ['a', 'b', 'c'].map((name) => ({
  url: `http://localhost/${name}/`,
  component: 'page.astro',
  file: `${name}/index.html`,
}));

async function render(from: 'start' | 'end', shared = sharePages(pages, renderer)) {
  const kept: string[][] = [];
  const ready: number[][] = [];
  const failed = await renderSharedPages(shared, {
    from,
    keepPage: (path, bytes) => kept.push([path, Buffer.from(bytes).toString()]),
    onPage: (...counts) => ready.push(counts),
  });
  return { kept, ready, failed };
}

describe('the pages that a thread renders', () => {
  test.each([
    ['start', ['a', 'c']],
    ['end', ['c', 'a']],
  ] as const)('are handed over from the %s of the list', async (from, names) => {
    const { kept } = await render(from);
    expect(kept).toEqual(names.map((name) => [`${name}/index.html`, `page.astro http://localhost/${name}/`]));
  });

  test('are told as they become ready; one that cannot be made is ready too, and returned', async () => {
    const { ready, failed } = await render('end');
    expect(ready).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(failed).toEqual([1]);
  });

  test('are those that no other thread has taken', async () => {
    const shared = sharePages(pages, renderer);
    takePage(shared, 0);
    expect((await render('start', shared)).kept.map(([path]) => path)).toEqual(['c/index.html']);
  });

  test('need no module where there are none', async () => {
    const shared = sharePages(pages, 'file:///nowhere/renderer.mjs');
    for (const at of pages.keys()) takePage(shared, at);
    expect((await render('end', shared)).kept).toEqual([]);
  });
});
