import { describe, expect, test } from 'vitest';
import { renderSharedPages } from '../../src/publish/render-shared-pages.ts';
import { sharePages, takePage } from '../../src/publish/shared-pages.ts';

/** A module that renders a page as its path, and cannot make one of the component "failing.astro". */
const renderer = `data:text/javascript,${encodeURIComponent(`
  export const pageRenderer = (siteUrl) => ({
    render: async ({ path, component }) => {
      if (component === 'failing.astro') throw new Error('no such thing');
      return new TextEncoder().encode([siteUrl, component, path].join(' '));
    },
  });
`)}`;

const pages = ['/a/', '/404/', '/'].map((path) => ({ path, component: 'page.astro' }));
const siteUrl = 'https://a.example';
const share = (more: { renderer?: string; pages?: typeof pages } = {}) =>
  sharePages({ pages, renderer, siteUrl, ...more });

async function render(from: 'start' | 'end', shared = share()) {
  const kept: string[][] = [];
  const ready: number[][] = [];
  await renderSharedPages(shared, {
    from,
    keepPage: (path, bytes) => kept.push([path, Buffer.from(bytes).toString()]),
    onPage: (...counts) => ready.push(counts),
  });
  return { kept, ready };
}

describe('the pages that a thread renders', () => {
  const kept = [
    ['a/index.html', 'https://a.example page.astro /a/'],
    ['404.html', 'https://a.example page.astro /404/'],
    ['index.html', 'https://a.example page.astro /'],
  ];

  test('are handed over with the paths of their files, from the start of the list or from its end', async () => {
    expect((await render('start')).kept).toEqual(kept);
    expect((await render('end')).kept).toEqual(kept.toReversed());
  });

  test('are told as they become ready', async () => {
    expect((await render('end')).ready).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('are those that no other thread has taken', async () => {
    const shared = share();
    takePage(shared, 0);
    expect((await render('start', shared)).kept.map(([path]) => path)).toEqual(['404.html', 'index.html']);
  });

  test('need no module where there are none', async () => {
    const shared = share({ renderer: 'file:///nowhere/renderer.mjs' });
    for (const at of pages.keys()) takePage(shared, at);
    expect((await render('end', shared)).kept).toEqual([]);
  });
});

test('a page that cannot be made is named with the reason, and no thread takes another', async () => {
  const shared = share({ pages: [{ path: '/bad/', component: 'failing.astro' }, ...pages] });
  await expect(render('start', shared)).rejects.toThrow('The page /bad/ cannot be made: no such thing');
  expect((await render('end', shared)).kept).toEqual([]);
});
