import { oneLine } from '../markdown-text.ts';
import type { LinkedBadge } from './linked-badge.ts';

/**
 * A badge linked to its page in reStructuredText. The options of a directive are taken as they stand, up to the end of
 * the line, so one line is all that words need; a target that ends in an underscore would be the name of another one.
 * Source: docutils, reStructuredText directives, "image".
 */
export function rstBadge(words: string, { page, badge }: LinkedBadge): string {
  const target = page.replace(/_$/, '%5F');
  return `.. image:: ${badge}\n   :target: ${target}\n   :alt: ${oneLine(words)}`;
}
