import { createApp } from 'astro/app/entrypoint/prod';

const app = createApp({ streaming: false });

/**
 * Renders one page in whichever thread this bundle is loaded, as the build renders it in its own. A page that cannot be
 * made has another status than 200.
 * @param url Full address of the page; its path counts.
 * @param component File of the page inside the project, such as `src/pages/index.astro`.
 */
export async function renderPage(url: string, component: string): Promise<Response> {
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === component);
  if (!route) throw new Error(`No page is made by ${component}.`);
  return app.render(new Request(url), { routeData: route.routeData });
}
