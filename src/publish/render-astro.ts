import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { moveInto } from './move-into.ts';
import { takeWorkDir } from './work-dir.ts';
import type { RenderTarget } from './site-steps.ts';

/** Folder of the package: what holds astro.config.mjs, src and public. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Renders every page of an Astro project into the target folder, which may lie anywhere. What the pages show must have
 * been handed over before. Astro keeps its compiled pages in its output folder, and from there they must find the
 * packages: so the pages are rendered inside the project and moved.
 */
export async function renderAstro(target: RenderTarget, root = packageRoot): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // A shell that is set up for development or tests would change which pages are made.
  process.env['NODE_ENV'] = 'production';
  // The bundler keeps what it has freed, unless its allocator is told to give it back at once: 70 MB while pages are made.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  const { build } = await import('astro');
  const workDir = takeWorkDir(root);
  const cwd = process.cwd();
  process.chdir(root);
  try {
    await build({ root, ...settings({ ...target, outDir: workDir }) });
    mkdirSync(target.outDir, { recursive: true });
    moveInto(workDir, target.outDir);
  } finally {
    process.chdir(cwd);
    rmSync(workDir, { recursive: true, force: true });
  }
}

/** What is set over astro.config.mjs. */
function settings(target: RenderTarget): AstroInlineConfig {
  const { outDir, base, siteUrl } = target;
  return {
    outDir,
    base,
    ...(siteUrl === undefined ? {} : { site: siteUrl }),
    logLevel: 'warn',
    integrations: [watchPages(target)],
  };
}

/** Counts the pages as they are rendered, and hands over their bytes to be written. */
function watchPages({ base, onPage, keepPage }: RenderTarget): AstroIntegration {
  let done = 0;
  let total = 0;
  return {
    name: 'watch-pages',
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
            const path = pageFile(new URL(request.url).pathname.slice(base.length));
            return keepPage === undefined || path === undefined ? page : taken(page, path, keepPage);
          },
        }));
      },
    },
  };
}

/** The file of a page; undefined for what is no page. */
function pageFile(path: string): string | undefined {
  if (path === '404/') return '404.html';
  return /^$|\/$/.test(path) ? `${path}index.html` : undefined;
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Hands over the bytes of a page and leaves Astro none to write: its own way of writing takes as long as the rendering. */
async function taken(
  page: Rendered,
  path: string,
  keep: NonNullable<RenderTarget['keepPage']>,
): Promise<Rendered> {
  const { response, ...rest } = page instanceof Response ? { response: page } : page;
  if (response.status !== 200 || response.body === null) return page;
  keep(path, new Uint8Array(await response.arrayBuffer()));
  return { ...rest, response: new Response(null, { headers: response.headers }) };
}
