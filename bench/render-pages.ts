import { mkdirSync, rmSync } from 'node:fs';
import type { Document } from '../src/export/document.ts';
import type { Site } from '../src/load/site-model.ts';
import { bundlePages } from '../src/publish/bundle-pages.ts';
import { FileWriter } from '../src/publish/file-writer.ts';
import { renderPages as renderAll } from '../src/publish/render-pages.ts';
import { type SharedPages, takePage } from '../src/publish/shared-pages.ts';
import { provideSite } from '../src/site.ts';

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
  provideSite(site);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const writer = new FileWriter(outDir);
  const bundle = bundlePages('/');
  try {
    await renderAll(bundle, {
      outDir,
      onPage: () => undefined,
      keepPage: (path, bytes) => {
        writer.write(path, bytes);
      },
      renderPages: (shared) => takeOthers(shared, paths),
    });
  } finally {
    await bundle.discard();
  }
  for (const { path, body } of documents) writer.write(path, body);
}

/** Takes the pages that are not wanted, so that nothing renders them. */
function takeOthers(shared: SharedPages, paths: readonly string[]): Promise<void> {
  for (const [at, { path }] of shared.pages.entries()) if (!paths.includes(path)) takePage(shared, at);
  return Promise.resolve();
}
