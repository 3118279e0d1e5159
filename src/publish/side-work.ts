import type { Hashes } from './hashes.ts';
import type { SharedPages } from './shared-pages.ts';

/** Work that goes on beside the rendering in this thread: making the files that are no pages, then rendering pages with it. */
export interface SideWork {
  /** Takes part in rendering; settles when no page is left to take. */
  renderPages: (shared: SharedPages) => Promise<void>;
  /** Settles when everything is written, with the hashes of all of it. */
  finish: () => Promise<Hashes>;
  /** Gives up, where the rendering has failed; settles when nothing is written any more. */
  stop: () => Promise<void>;
}

/** Starts side work in the folder of the site; `onDocuments` is told how many documents are written. */
export type StartSideWork = (outDir: string, onDocuments: (done: number) => void) => SideWork;
