import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Exclude<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  unknown[] | Promise<unknown> | false | null | undefined
>;

const source = fileURLToPath(new URL('../page-renderer.ts', import.meta.url));
const fileName = 'page-renderer.mjs';

/**
 * Adds one more file to the bundle of the pages: a module that renders a page in any thread. Told is its file URL, once it
 * stands there; it is removed with the bundle, when the last page is made.
 */
export function pageRendererChunk(onWritten: (url: string) => void): VitePlugin {
  return {
    name: 'page-renderer-chunk',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    writeBundle({ dir = '' }) {
      onWritten(pathToFileURL(join(dir, fileName)).href);
    },
  };
}
