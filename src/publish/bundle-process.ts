import { renameSync } from 'node:fs';
import { constants } from 'node:os';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { pageRendererChunk } from './page-renderer-chunk.ts';
import type { BundleFailure, BundleOrder } from './start-bundling.ts';

/* A process that bundles the pages, styles and scripts of a project, and renders none: that needs the data. */
const order = JSON.parse(process.argv[2] ?? '') as BundleOrder;

// Without the process that asked for the bundle nobody waits for it.
process.once('disconnect', () => process.exit(1));

try {
  await bundle(order);
  process.exit(0);
} catch (error) {
  process.send?.(failureOf(error, order.assets), () => process.exit(1));
}

async function bundle({ root, base, assets, renderer }: BundleOrder): Promise<void> {
  let bundled = '';
  process.chdir(root);
  const chunk = pageRendererChunk((folder) => {
    bundled = folder;
  });
  const keepRenderer = () => {
    renameSync(bundled, renderer);
  };
  await build({
    root,
    base,
    outDir: assets,
    logLevel: 'warn',
    vite: { plugins: [chunk] },
    integrations: [withoutPages(keepRenderer)],
  });
}

/** Renders no page; `onBundled` is called before Astro would remove the bundled pages. */
function withoutPages(onBundled: () => void): AstroIntegration {
  const getStaticPaths = () => {
    onBundled();
    return Promise.resolve([]);
  };
  return {
    name: 'without-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({ ...usual, setup: () => Promise.resolve(), getStaticPaths }));
      },
    },
  };
}

function failureOf(error: unknown, place: string): BundleFailure {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { code = systemCodeIn(message), path = place } = error as NodeJS.ErrnoException;
  return { message, path, ...(code === undefined ? {} : { code }) };
}

/** The bundler, which is written in Rust, tells the number of a system error only in its text. */
function systemCodeIn(message: string): string | undefined {
  const number = process.platform === 'win32' ? undefined : /\(os error (\d+)\)/.exec(message)?.[1];
  return Object.entries(constants.errno).find(([, value]) => String(value) === number)?.[0];
}
