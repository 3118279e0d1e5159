import type { SiteData } from '../load/site-model.ts';
import type { Hashes } from '../publish/hashes.ts';

/** What the thread of the side work is told at its start. */
export interface SideOrder {
  /** The site that the main thread has read. */
  site: SiteData;
  /** Folder of the site. */
  outDir: string;
  base: string;
  siteUrl?: string;
}

/** What the thread is told later: a page that was rendered, or that there are no more. */
export type ToSide = { path: string; bytes: Uint8Array<ArrayBuffer> } | 'no more pages';

/** What the thread tells: documents written so far, or the hashes of all its files at its end. */
export type FromSide = { documents: number } | { hashes: Hashes };
