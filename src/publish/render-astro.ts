import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { moveInto } from './move-into.ts';
import { pageRendererChunk } from './page-renderer-chunk.ts';
import { setRenderingEnvironment } from './rendering-environment.ts';
import { sharingPrerenderer } from './sharing-prerenderer.ts';
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
  setRenderingEnvironment(process.env);
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
  let renderer = '';
  const pageRenderer = pageRendererChunk((url) => {
    renderer = url;
  });
  return {
    outDir,
    base,
    ...(siteUrl === undefined ? {} : { site: siteUrl }),
    logLevel: 'warn',
    vite: { plugins: [pageRenderer] },
    integrations: [sharingPrerenderer(target, () => renderer)],
  };
}
