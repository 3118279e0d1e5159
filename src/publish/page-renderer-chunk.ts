import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/** Name of the module in the folder of the bundled pages. */
export const pageRendererFile = 'page-renderer.mjs';

const source = fileURLToPath(new URL('../page-renderer.ts', import.meta.url));

/** Adds a module that renders a page in any thread to the bundle of the pages; told is the folder of the bundle. */
export function pageRendererChunk(onWritten: (folder: string) => void): VitePlugin {
  return {
    name: 'page-renderer-chunk',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: pageRendererFile });
    },
    writeBundle({ dir = '' }) {
      onWritten(dir);
    },
  };
}
