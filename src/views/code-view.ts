import type { Snippet, WithheldSnippet } from '../snippets/snippet.ts';

/** A snippet as a page takes it: to show, or withheld with its reason. */
export type SnippetLike = Snippet | WithheldSnippet;
