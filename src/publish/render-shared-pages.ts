import type { PagePath, PageRenderer, pageRenderer } from '../page-renderer.ts';
import { countReady, type SharedPages, stopSharing, takePage } from './shared-pages.ts';
import type { KeepPage, RenderTarget } from './site-steps.ts';

interface RenderOptions {
  keepPage: KeepPage;
  /** Told of each page that this thread has rendered, with the number of pages ready in all threads. */
  onPage?: RenderTarget['onPage'];
  /** The end of the list to begin at. */
  from: 'start' | 'end';
}

/**
 * Renders pages until none is left to take. The module that renders is loaded only where there is a page to take.
 * @throws Error that names the page that cannot be rendered; then no thread goes on.
 */
export async function renderSharedPages(
  shared: SharedPages,
  { keepPage, onPage, from }: RenderOptions,
): Promise<void> {
  const { pages } = shared;
  let renderer: PageRenderer | undefined;
  for (let step = 0; step < pages.length; step += 1) {
    const at = from === 'start' ? step : pages.length - 1 - step;
    const page = pages[at];
    if (!page || !takePage(shared, at)) continue;
    try {
      renderer ??= await loadRenderer(shared);
      keepPage(fileOf(page), await renderer.render(page));
    } catch (error) {
      stopSharing(shared);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The page ${page.path} cannot be made: ${reason}`, { cause: error });
    }
    onPage?.(countReady(shared), pages.length);
  }
}

/** Loads the module that renders pages into this thread. */
export async function loadRenderer({
  renderer,
  siteUrl,
}: Pick<SharedPages, 'renderer' | 'siteUrl'>): Promise<PageRenderer> {
  const module = (await import(renderer)) as { pageRenderer: typeof pageRenderer };
  return module.pageRenderer(siteUrl);
}

/** Path of a page's own file from the site's root. */
function fileOf({ path }: PagePath): string {
  return path === '/404/' ? '404.html' : `${path.slice(1)}index.html`;
}
