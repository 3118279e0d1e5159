import type { PairIds } from './address-tails.ts';
import { cellTail, pairTail, repeatTail } from './address-tails.ts';
import { encodeSegment } from './encode-id.ts';
import type { CellIds, RunIds } from './ids.ts';

/** The files of a badge: picture, shields endpoint, raster. */
export type BadgeEnding = 'svg' | 'json' | 'png';

/** A cell's badge. The style is named in the address where it is not the plain one, as in `flat-square`. */
export function badgePath(ids: CellIds, ending: BadgeEnding, style?: string): string {
  return `/badge/${cellTail(ids)}${named(style)}.${ending}`;
}

/** A pair's badge. */
export function pairBadgePath(ids: PairIds, ending: BadgeEnding, style?: string): string {
  return `/badge-pair/${pairTail(ids)}${named(style)}.${ending}`;
}

/** The badge of exactly one run. */
export function runBadgePath(ids: RunIds, ending: BadgeEnding, style?: string): string {
  const { sweepId, run } = ids;
  return `/badge-run/${encodeSegment(sweepId)}/${cellTail(ids)}${repeatTail(run)}${named(style)}.${ending}`;
}

function named(style: string | undefined): string {
  return style === undefined || style === 'flat' ? '' : `.${style}`;
}

/** The share picture of a page, from the page's path; the front page's is `/card/index.png`. */
export function cardPath(pagePath: string): string {
  return `/card/${pagePath.replace(/^\/|\/$/g, '') || 'index'}.png`;
}
