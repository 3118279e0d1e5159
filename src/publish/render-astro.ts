import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { RenderTarget } from './site-steps.ts';

/** Folder of the package: what holds astro.config.mjs, src and public. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Renders every page with Astro into the target folder. The site must have been handed to the pages before. */
export async function renderAstro(target: RenderTarget): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build(astroConfig(target));
}

/** What is set for Astro over astro.config.mjs. */
export function astroConfig({ outDir, base, siteUrl, onPage }: RenderTarget): AstroInlineConfig {
  return {
    root: packageRoot,
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
