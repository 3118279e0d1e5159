import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageRendererFile } from './page-renderer-chunk.ts';
import { startBundling } from './start-bundling.ts';
import { takeWorkDir } from './work-dir.ts';

/** The pages of a project, compiled; what they show comes later. */
export interface PageBundle {
  /** Settles when it stands; rejects where it cannot be made, with what the bundler said. */
  ready: Promise<BundledPages>;
  /** Ends the work; settles when what was written is removed. */
  discard: () => Promise<void>;
}

/** Where the parts of a bundle stand. */
export interface BundledPages {
  /** Folder of styles, scripts, fonts and public files, as they are published. */
  assets: string;
  /** File URL of the module that renders pages: see `src/page-renderer.ts`. */
  renderer: string;
}

/** Folder of the package: what holds astro.config.mjs, src and public. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts to bundle the pages of a project. The bundle stands inside the project, where it finds the packages.
 * @throws EnvironmentError where the project's folder cannot be written to.
 */
export function bundlePages(base: string, root = packageRoot): PageBundle {
  const workDir = takeWorkDir(root);
  const order = { root, base, assets: join(workDir, 'assets'), renderer: join(workDir, 'renderer') };
  const { bundled, stop } = startBundling(order);
  const ready = bundled.then(() => ({
    assets: order.assets,
    renderer: pathToFileURL(join(order.renderer, pageRendererFile)).href,
  }));
  // What goes wrong is told to those who wait; where the data is refused, nobody does.
  ready.catch(() => undefined);
  return {
    ready,
    discard: async () => {
      await stop();
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}
