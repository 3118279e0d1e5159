import { siteIconPng, siteTilePng } from '../../badges/site-icon.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { Document } from '../document.ts';
import { ico } from './ico.ts';

/** Side of the picture in favicon.ico, in pixels: what tabs show on dense screens. */
const tabPixels = 32;
/** Side of the picture for home screens, in pixels: the largest that is asked for. */
const tilePixels = 180;

/** The icons that browsers and phones ask for by name at the root of a host, whatever a page says. */
export function* iconDocuments(): Generator<Document> {
  yield { path: fixedPaths.favicon.slice(1), body: ico(siteIconPng(tabPixels), tabPixels) };
  yield { path: fixedPaths.touchIcon.slice(1), body: siteTilePng(tilePixels) };
}
