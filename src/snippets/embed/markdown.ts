import { markdownText } from '../markdown-text.ts';
import type { LinkedBadge } from './linked-badge.ts';

/** A badge linked to its page in CommonMark. */
export function markdownBadge(words: string, { page, badge }: LinkedBadge): string {
  return `[![${markdownText(words)}](${badge})](${page})`;
}
