import { mkdirSync } from 'node:fs';
import type { PagePath } from '../page-renderer.ts';
import { pageSubject } from '../routes/page-subject.ts';
import type { PageBundle } from './bundle-pages.ts';
import { listFiles } from './hashes.ts';
import { moveInto } from './move-into.ts';
import { loadRenderer, renderSharedPages } from './render-shared-pages.ts';
import { sharePages, stopSharing } from './shared-pages.ts';
import type { RenderTarget } from './site-steps.ts';

/**
 * Renders every page of a bundle, in this thread and in those that take part, and puts styles, scripts and public files into
 * the folder of the site, whose paths it returns. What the pages show must have been handed over before.
 * @throws what goes wrong first, in whichever thread; no thread takes another page then.
 */
export async function renderPages(
  bundle: PageBundle,
  { outDir, siteUrl, onPage, keepPage, renderPages: inOtherThreads }: RenderTarget,
): Promise<string[]> {
  const { assets, renderer } = await bundle.ready;
  const source = { renderer, ...(siteUrl === undefined ? {} : { siteUrl }) };
  const pages = bySubject(await (await loadRenderer(source)).list());
  const shared = sharePages({ pages, ...source });
  const others = inOtherThreads?.(shared);
  // What goes wrong there is thrown below, unless a page here fails first.
  others?.catch(() => {
    stopSharing(shared);
  });
  await renderSharedPages(shared, { keepPage, onPage, from: 'start' });
  await others;
  mkdirSync(outDir, { recursive: true });
  const files = listFiles(assets);
  moveInto(assets, outDir);
  return files;
}

/** Pages on one thing stand together: what was read for the one is at hand for the other. */
function bySubject(pages: readonly PagePath[]): PagePath[] {
  const groups = Map.groupBy(pages, ({ path }) => pageSubject(path));
  return [...groups.values()].flat();
}
