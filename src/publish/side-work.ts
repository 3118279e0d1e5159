import type { Hashes } from './hashes.ts';

/** Work that goes on beside the rendering: writing pages and their second copies, and making the files that are no pages. */
export interface SideWork {
  /** Takes a page as it was rendered, to write it and its second copy. The bytes may be moved away: they are not for the caller any more. */
  keepPage: (path: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Settles when every document is written and every page that was taken is written, with the hashes of all of them. */
  finish: () => Promise<Hashes>;
  /** Gives up, where the rendering has failed. */
  stop: () => void;
}

/** Starts side work in the folder of the site; `onDocuments` is told how many documents are written. */
export type StartSideWork = (outDir: string, onDocuments: (done: number) => void) => SideWork;
