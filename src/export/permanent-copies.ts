import type { Site } from '../load/site-model.ts';
import { cellPath, runPath } from '../routes/page-paths.ts';

/** A page that is published a second time, byte for byte. Paths from the site's root, without a slash at their start. */
export interface PermanentCopy {
  from: string;
  to: string;
}

/** The permanent page of each run that a cell page shows: the cell page itself, at a second address. */
export function* permanentCopies(site: Site): Generator<PermanentCopy> {
  for (const entry of site.cells) {
    yield { from: file(cellPath(entry)), to: file(runPath(entry.shown)) };
  }
}

function file(pagePath: string): string {
  return `${pagePath.slice(1)}index.html`;
}
