import { htmlAttribute } from '../html-attribute.ts';
import { oneLine } from '../markdown-text.ts';
import type { LinkedBadge } from './linked-badge.ts';

/** A badge linked to its page in HTML. */
export function htmlBadge(words: string, { page, badge }: LinkedBadge): string {
  const alt = htmlAttribute(oneLine(words));
  return `<a href="${htmlAttribute(page)}"><img src="${htmlAttribute(badge)}" alt="${alt}"></a>`;
}

/** A page in a frame. */
export function htmlFrame(
  words: string,
  address: string,
  { width, height }: { width: number; height: number },
): string {
  const title = htmlAttribute(oneLine(words));
  return `<iframe src="${htmlAttribute(address)}" title="${title}" width="${String(width)}" height="${String(height)}" loading="lazy"></iframe>`;
}
