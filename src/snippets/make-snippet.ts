import { fillTemplate } from './fill-template.ts';
import type { Snippet } from './snippet.ts';

/** What a snippet is made of; caveats and warnings may be left out where there are none. */
export type SnippetParts = Omit<Snippet, 'code' | 'caveats' | 'warnings'> &
  Partial<Pick<Snippet, 'caveats' | 'warnings'>>;

/** A snippet whose code is its filled template, so that the two cannot differ. */
export function makeSnippet(parts: SnippetParts): Snippet {
  return { caveats: [], warnings: [], ...parts, code: fillTemplate(parts.template, parts.slots) };
}
