import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { renderSharedPages } from './render-shared-pages.ts';
import { type SharedPage, sharePages } from './shared-pages.ts';
import type { RenderTarget } from './site-steps.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Renders the pages of a site in this thread and in those that take part, hands them over to be written, and leaves to Astro
 * what is no page and what could not be rendered: so Astro says what is wrong. `renderer` gives the file URL of the module
 * that renders a page, when the pages are to be rendered.
 */
export function sharingPrerenderer(target: RenderTarget, renderer: () => string): AstroIntegration {
  return {
    name: 'share-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => renderShared(await usual.getStaticPaths(), target, renderer()),
        }));
      },
    },
  };
}

/** Renders pages; returns the paths that are left. */
async function renderShared(
  paths: readonly PagePath[],
  { base, onPage, keepPage, renderPages }: RenderTarget,
  renderer: string,
): Promise<PagePath[]> {
  const pages = paths.filter(isPage).toSorted(bySubject);
  const shared = sharePages(
    pages.map(({ pathname, route }) => sharedPage(base, pathname, route)),
    renderer,
  );
  const others = renderPages?.(shared);
  const failedHere = await renderSharedPages(shared, { keepPage, onPage, from: 'start' });
  const failed = [...failedHere, ...((await others) ?? [])];
  return [...paths.filter((path) => !isPage(path)), ...failed.flatMap((at) => pages[at] ?? [])];
}

function isPage({ route }: PagePath): boolean {
  return route.type === 'page';
}

/** Pages on one thing stand together, whatever they say of it: what was read for the one is at hand for the other. */
function bySubject({ pathname: one }: PagePath, { pathname: other }: PagePath): number {
  const [a, b] = [subjectOf(one), subjectOf(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The part of a path behind its first folder, which names the kind of the page. */
function subjectOf(pathname: string): string {
  return pathname.slice(pathname.indexOf('/', 1) + 1);
}

function sharedPage(base: string, pathname: string, { component }: RouteData): SharedPage {
  const path = pathname.replace(/^\/|\/$/g, '');
  const folder = path === '' ? '' : `${path}/`;
  return {
    url: new URL(`${base.replace(/\/?$/, '/')}${folder}`, 'http://localhost').href,
    component,
    file: path === '404' ? '404.html' : `${folder}index.html`,
  };
}
