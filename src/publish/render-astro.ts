import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { RenderTarget } from './site-steps.ts';

/** Folder of the package: what holds astro.config.mjs, src and public. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Renders every page of an Astro project into the target folder. What the pages show must have been handed over before. */
export async function renderAstro(target: RenderTarget, root = packageRoot): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, ...settings(target) });
}

/** What is set over astro.config.mjs. */
function settings({ outDir, base, siteUrl, onPage }: RenderTarget): AstroInlineConfig {
  return {
    outDir,
    base,
    ...(siteUrl === undefined ? {} : { site: siteUrl }),
    logLevel: 'warn',
    integrations: [countPages(onPage)],
  };
}

/** Counts the pages as they are rendered. */
function countPages(onPage: RenderTarget['onPage']): AstroIntegration {
  let done = 0;
  let total = 0;
  return {
    name: 'count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            total = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const page = await usual.render(request, options);
            onPage(++done, total);
            return page;
          },
        }));
      },
    },
  };
}
