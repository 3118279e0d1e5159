import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint/prod';

/** A page of the site. */
export interface PagePath {
  /** Path from the site's root with a slash at both ends, not encoded: `/cell/a/b/`. */
  path: string;
  /** File that makes the page, inside the project: `src/pages/index.astro`. */
  component: string;
}

/** Makes the pages of the site that was handed over, in whichever thread this bundle is loaded. */
export interface PageRenderer {
  /** Every page of the site. */
  list: () => Promise<PagePath[]>;
  /**
   * Renders one page as UTF-8.
   * @throws what its components throw.
   */
  render: (page: PagePath) => Promise<Uint8Array<ArrayBuffer>>;
}

const { manifest: made } = createApp();

/** Each module of a page is asked for once, not once a page; what goes wrong is thrown, and need not be printed as well. */
const manifest = {
  ...made,
  logLevel: 'silent' as const,
  pageMap: new Map(Array.from(made.pageMap ?? [], ([name, load]) => [name, once(load)])),
};

/** The pages as they are published at an address, where it is known. */
export function pageRenderer(siteUrl: string | undefined): PageRenderer {
  const app = new PageApp(siteUrl === undefined ? manifest : { ...manifest, site: siteUrl }, false);
  const routes = manifest.routes.map(({ routeData }) => routeData).filter(({ type }) => type === 'page');
  const byComponent = new Map(routes.map((route) => [route.component, route]));
  return {
    list: async () => (await Promise.all(routes.map(pathsOf))).flat(),
    render: async ({ path, component }) => {
      const routeData = byComponent.get(component);
      if (!routeData) throw new Error(`No page is made by ${component}.`);
      const url = new URL(manifest.base.replace(/\/$/, '') + path, 'http://localhost');
      const response = await app.render(new Request(url), { routeData });
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** What a module of the bundle is loaded with. */
type Load = NonNullable<ReturnType<NonNullable<typeof made.pageMap>['get']>>;

function once(load: Load): Load {
  let loaded: ReturnType<Load> | undefined;
  return () =>
    (loaded ??= load().then(({ page, ...rest }) => {
      let module: ReturnType<typeof page> | undefined;
      return { ...rest, page: () => (module ??= page()) };
    }));
}

/** An app that throws what goes wrong: without a server there is nobody to show an error page to. */
class PageApp extends App {
  override createErrorHandler(): ReturnType<App['createErrorHandler']> {
    return {
      renderError: (_, { error, status }) => {
        throw error ?? new Error(`The page answers ${String(status)}.`);
      },
    };
  }
}

type Route = (typeof manifest.routes)[number]['routeData'];
type Params = Record<string, string | number | undefined>;

/** Pages of this project ask nothing of Astro when they list what they are made for. */
interface PageModule {
  getStaticPaths?: () => Promise<{ params: Params }[]> | { params: Params }[];
}

async function pathsOf(route: Route): Promise<PagePath[]> {
  const load = manifest.pageMap.get(route.component);
  const module = (await (await load?.())?.page()) as PageModule | undefined;
  if (!module) throw new Error(`The bundle lacks ${route.component}.`);
  const made = (await module.getStaticPaths?.()) ?? [{ params: {} }];
  return made.map(({ params }) => ({ path: fill(route, params), component: route.component }));
}

/** The path of a route with values in place of its parameters. */
function fill({ segments }: Route, params: Params): string {
  const parts = segments.map((segment) => segment.map((part) => valueOf(part, params)).join(''));
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? '/' : `/${path}/`;
}

function valueOf({ content, dynamic, spread }: Route['segments'][number][number], params: Params): string {
  if (!dynamic) return content;
  return String(params[spread ? content.slice('...'.length) : content] ?? '').replace(/^\/+|\/+$/g, '');
}
