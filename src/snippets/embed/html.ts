import { htmlAttribute } from '../html-attribute.ts';
import { oneLine } from '../markdown-text.ts';
import type { LinkedBadge } from './linked-badge.ts';

/** A badge linked to its page in HTML. */
export function htmlBadge(words: string, { page, badge }: LinkedBadge): string {
  const alt = htmlAttribute(oneLine(words));
  return `<a href="${htmlAttribute(page)}"><img src="${htmlAttribute(badge)}" alt="${alt}"></a>`;
}

/**
 * A page in a frame, without an edge beside the one that the page draws, and never wider than the page around it. Where
 * a policy there forbids styles the frame works all the same.
 */
export function htmlFrame(
  words: string,
  address: string,
  { width, height }: { width: number; height: number },
): string {
  const title = htmlAttribute(oneLine(words));
  return `<iframe src="${htmlAttribute(address)}" title="${title}" width="${String(width)}" height="${String(height)}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
