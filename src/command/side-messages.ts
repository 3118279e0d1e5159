import type { SiteData } from '../load/site-model.ts';
import type { Hashes } from '../publish/hashes.ts';
import type { SharedPages } from '../publish/shared-pages.ts';

/** What a thread of the side work is told at its start. */
export interface SideOrder {
  /** The site that the main thread has read. */
  site: SiteData;
  /** Folder of the site. */
  outDir: string;
  base: string;
  siteUrl?: string;
  /** Whether it makes the documents before it renders pages. */
  makesDocuments: boolean;
}

/** What the thread is told later: the pages to render, or that there are none for it. */
export type ToSide = SharedPages | 'no pages';

/** What the thread tells: documents written so far, or at its end the hashes of all its files. */
export type FromSide = { documents: number } | { hashes: Hashes };
