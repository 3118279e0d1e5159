import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { renderSharedPages } from './render-shared-pages.ts';
import { type SharedPage, sharePages } from './shared-pages.ts';
import type { RenderTarget } from './site-steps.ts';

type PagePaths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

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

/** Renders pages; returns those that are left. */
async function renderShared(
  paths: PagePaths,
  { base, onPage, keepPage, renderPages }: RenderTarget,
  renderer: string,
): Promise<PagePaths> {
  const isPage = paths.map(({ route }) => route.type === 'page');
  const places = paths.filter((_, at) => isPage[at]);
  const shared = sharePages(
    places.map(({ pathname, route }) => sharedPage(base, pathname, route)),
    renderer,
  );
  const others = renderPages?.(shared);
  const failed = await renderSharedPages(shared, { keepPage, onPage, from: 'start' });
  const failedElsewhere = (await others) ?? [];
  return [
    ...paths.filter((_, at) => !isPage[at]),
    ...[...failed, ...failedElsewhere].flatMap((at) => places[at] ?? []),
  ];
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
