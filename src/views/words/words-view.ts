import type { TextTable } from '../text-table.ts';

/** One piece of a page of words. */
export type Block =
  | { text: string }
  | { formula: string }
  | { table: TextTable }
  | { links: { text: string; path: string }[] }
  | { copy: { id: string; title: string; text: string } };

/** One part of a page of words, under a heading of its own. */
export interface WordsPart {
  id: string;
  title: string;
  blocks: Block[];
}

/** Everything that a page of words says: methodology, provenance, citation, changes. */
export interface WordsView {
  title: string;
  description: string;
  path: string;
  lead: string[];
  parts: WordsPart[];
}
