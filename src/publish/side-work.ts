import type { Hashes } from './hashes.ts';

/** Work that goes on beside the rendering of pages: the files that are no pages, and second copies of pages. */
export interface SideWork {
  /** Takes a page as it was rendered, so that its hash and its second copy need no reading. */
  keepPage: (path: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Settles when every document is written and every page that was taken is copied, with the hashes of all of them. */
  finish: () => Promise<Hashes>;
  /** Gives up, where the rendering has failed. */
  stop: () => void;
}

/** Starts side work in the folder of the site; `onDocuments` is told how many documents are written. */
export type StartSideWork = (outDir: string, onDocuments: (done: number) => void) => SideWork;
