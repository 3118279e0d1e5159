import type { PairIds } from './address-tails.ts';
import { cellTail, pairTail } from './address-tails.ts';
import type { CellIds } from './ids.ts';

/** The files of a badge: picture, shields endpoint, raster. */
export type BadgeEnding = 'svg' | 'json' | 'png';

/** A cell's badge. */
export function badgePath(ids: CellIds, ending: BadgeEnding): string {
  return `/badge/${cellTail(ids)}.${ending}`;
}

/** A cell's badge in another style, such as `flat-square`. */
export function styledBadgePath(ids: CellIds, style: string): string {
  return `/badge/${cellTail(ids)}.${style}.svg`;
}

/** A pair's badge. */
export function pairBadgePath(ids: PairIds, ending: BadgeEnding): string {
  return `/badge-pair/${pairTail(ids)}.${ending}`;
}

/** A pair's badge in another style. */
export function styledPairBadgePath(ids: PairIds, style: string): string {
  return `/badge-pair/${pairTail(ids)}.${style}.svg`;
}

/** The share picture of a page, from the page's path; the front page's is `/card/index.png`. */
export function cardPath(pagePath: string): string {
  return `/card/${pagePath.replace(/^\/|\/$/g, '') || 'index'}.png`;
}
