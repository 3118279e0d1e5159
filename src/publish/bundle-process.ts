import { renameSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import type { BundleOrder } from './bundle-pages.ts';
import { pageRendererChunk } from './page-renderer-chunk.ts';

/* A process that bundles the pages, styles and scripts of a project, and renders none: that needs the data. */
const { root, base, assets, renderer } = JSON.parse(process.argv[2] ?? '') as BundleOrder;
let bundled = '';
process.chdir(root);
await build({
  root,
  base,
  outDir: assets,
  logLevel: 'warn',
  vite: {
    plugins: [
      pageRendererChunk((folder) => {
        bundled = folder;
      }),
    ],
  },
  integrations: [keepRenderer()],
});

/** Keeps the bundled pages, which Astro would remove once it has rendered them. */
function keepRenderer(): AstroIntegration {
  const keep = () => {
    renameSync(bundled, renderer);
    return Promise.resolve([]);
  };
  return {
    name: 'keep-renderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({ ...usual, setup: () => Promise.resolve(), getStaticPaths: keep }));
      },
    },
  };
}
