import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import type { Document } from '../src/export/document.ts';
import type { Site } from '../src/load/site-model.ts';
import { FileWriter } from '../src/publish/file-writer.ts';
import { moveInto } from '../src/publish/move-into.ts';
import { takeWorkDir } from '../src/publish/work-dir.ts';
import { provideSite } from '../src/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is rendered of a site. */
export interface Wanted {
  /** Folder of the pages; one that stands there is removed. */
  outDir: string;
  /** Addresses of pages, such as `/matrix/`. */
  paths: readonly string[];
  /** Files beside them. */
  documents: Iterable<Document>;
}

/** Renders a few pages of a site in memory with the real components, styles and scripts, and none of the others. */
export async function renderPages(site: Site, { outDir, paths, documents }: Wanted): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  provideSite(site);
  const workDir = takeWorkDir(root);
  try {
    await build({ root, outDir: workDir, logLevel: 'warn', integrations: [only(paths)] });
    rmSync(outDir, { recursive: true, force: true });
    mkdirSync(outDir, { recursive: true });
    moveInto(workDir, outDir);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
  const writer = new FileWriter(outDir);
  for (const { path, body } of documents) writer.write(path, body);
}

function only(paths: readonly string[]): AstroIntegration {
  return {
    name: 'only-some-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () =>
            (await usual.getStaticPaths()).filter(({ pathname }) => paths.includes(slashed(pathname))),
        }));
      },
    },
  };
}

function slashed(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}
