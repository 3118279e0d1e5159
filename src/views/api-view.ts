import type { Snippet } from '../snippets/snippet.ts';

/** A kind of document of the API. */
export interface ApiKind {
  /** Id of its section. */
  id: string;
  title: string;
  /** Form of its address: "/api/v1/cells/{address}.json". */
  form: string;
  /** What it is for, in one sentence. */
  meaning: string;
  /** Path of its JSON Schema. */
  schema: string;
  /** A document of this site, with its long lists cut. */
  example: Snippet;
  /** Path of the whole example. */
  path: string;
}

/** A file or address that programs may use beside the API. */
export interface ApiOffer {
  path: string;
  label: string;
  meaning: string;
}

/** Everything that the page about the API says. */
export interface ApiView {
  kinds: ApiKind[];
  downloads: ApiOffer[];
  columns: { name: string; type: string; meaning: string }[];
  feeds: ApiOffer[];
  /** Said where feeds need the address of the site and it is not known. */
  noFeeds?: string;
  others: ApiOffer[];
  stability: string[];
  encoding: string[];
}
