import type { Hashes } from './hashes.ts';
import type { SideWork, StartSideWork } from './side-work.ts';

/** A published file that is not a page: badge, API answer, feed. */
export interface SiteDocument {
  /** Path from the site's root, with forward slashes. */
  path: string;
  body: string | Uint8Array;
}

/** A page that is published a second time, byte for byte. Paths from the site's root, with forward slashes. */
export interface SiteCopy {
  from: string;
  to: string;
}

/** Where a site is rendered to, and the addresses it is made for. */
export interface RenderTarget {
  /** Empty folder that receives the pages. */
  outDir: string;
  /** Address under which the site is published; absent where none is known. */
  siteUrl?: string;
  /** Called as pages become ready, with the number of pages ready and in all. */
  onPage: (done: number, total: number) => void;
  /** Given the pages that were rendered in this thread, to write them. */
  keepPage: KeepPage;
  /** Renders pages beside this thread, where there is side work. */
  renderPages?: SideWork['renderPages'];
}

/** Takes a page as it was rendered, and its path from the site's root, to write it. */
export type KeepPage = (path: string, rendered: Uint8Array<ArrayBuffer>) => void;

/** The files that are made beside the pages of a site, in whichever thread. */
export interface SiteFiles {
  /** Every file that is neither a page nor its twin. */
  documents: () => Iterable<SiteDocument> | AsyncIterable<SiteDocument>;
  /** Files that say the same as the page at a path, made right after it, while what it says is at hand. */
  twins?: (page: string) => Iterable<SiteDocument>;
  /** Pages that are published under a second address. */
  copies: () => Iterable<SiteCopy>;
}

/** How the files of one site are made. Everything that publishing does not know about pages comes in here. */
export interface SiteSteps extends SiteFiles {
  /**
   * Renders every page of the site and hands it over. Returns the paths of the files that it has put into the folder itself:
   * styles, scripts, fonts.
   */
  render: (target: RenderTarget) => Promise<readonly string[]>;
  /** SHA-256 of every file that the site was made from, by path. */
  inputs?: () => Hashes;
  /** Makes documents beside the rendering, and renders pages too; without it documents are made after the pages. */
  sideWork?: StartSideWork;
}
