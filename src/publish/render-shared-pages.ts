import type { renderPage } from '../page-renderer.ts';
import { countReady, type SharedPages, takePage } from './shared-pages.ts';
import type { KeepPage, RenderTarget } from './site-steps.ts';

interface RenderOptions {
  keepPage: KeepPage;
  /** Told of each page that this thread has rendered, with the number of pages ready in all threads. */
  onPage?: RenderTarget['onPage'];
  /** The end of the list to begin at. */
  from: 'start' | 'end';
}

/**
 * Renders pages until none is left to take. Returns the places of those that could not be made.
 * The module that renders is loaded only where there is a page to take.
 */
export async function renderSharedPages(
  shared: SharedPages,
  { keepPage, onPage, from }: RenderOptions,
): Promise<number[]> {
  const { pages, renderer } = shared;
  const failed: number[] = [];
  let loaded: { renderPage: typeof renderPage } | undefined;
  for (const [step, page] of (from === 'start' ? pages : pages.toReversed()).entries()) {
    const at = from === 'start' ? step : pages.length - 1 - step;
    if (!takePage(shared, at)) continue;
    loaded ??= (await import(renderer)) as { renderPage: typeof renderPage };
    const response = await loaded.renderPage(page.url, page.component);
    if (response.status === 200) keepPage(page.file, new Uint8Array(await response.arrayBuffer()));
    else failed.push(at);
    onPage?.(countReady(shared), pages.length);
  }
  return failed;
}
