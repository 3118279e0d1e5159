import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageRendererFile } from './page-renderer-chunk.ts';
import { renderingEnvironment } from './rendering-environment.ts';
import { takeWorkDir } from './work-dir.ts';

/** The pages of a project, compiled; what they show comes later. */
export interface PageBundle {
  /** Settles when it stands; rejects where it cannot be made, with what the bundler said. */
  ready: Promise<BundledPages>;
  /** Ends the work, and removes what was written. */
  discard: () => void;
}

/** Where the parts of a bundle stand. */
export interface BundledPages {
  /** Folder of styles, scripts, fonts and public files, as they are published. */
  assets: string;
  /** File URL of the module that renders pages: see `src/page-renderer.ts`. */
  renderer: string;
}

/** What the process that bundles is told. */
export interface BundleOrder {
  /** Folder that holds astro.config.mjs, src and public. */
  root: string;
  /** Path under which the site is served. */
  base: string;
  /** Folder to be made for styles, scripts, fonts and public files. */
  assets: string;
  /** Folder to be made for the modules. */
  renderer: string;
}

/** Folder of the package: what holds astro.config.mjs, src and public. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts to bundle the pages of a project in a process of its own: it works while this one reads the data, and what memory
 * it took is free again before the pages are rendered. The bundle stands inside the project, where it finds the packages.
 */
export function bundlePages(base: string, root = packageRoot): PageBundle {
  const workDir = takeWorkDir(root);
  const order = { root, base, assets: join(workDir, 'assets'), renderer: join(workDir, 'renderer') };
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('./bundle-process.ts')), JSON.stringify(order)],
    {
      env: renderingEnvironment(process.env),
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ready = new Promise<BundledPages>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      if (code === 0)
        resolve({
          assets: order.assets,
          renderer: pathToFileURL(join(order.renderer, pageRendererFile)).href,
        });
      else reject(new Error(`The pages could not be bundled:\n${said}`));
    });
  });
  // What goes wrong is told to those who wait; where the data is refused, nobody does.
  ready.catch(() => undefined);
  return {
    ready,
    discard: () => {
      child.kill();
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}
