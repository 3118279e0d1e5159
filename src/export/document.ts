/** A published file that is not a page. */
export interface Document {
  /** Path from the site's root, without a slash at its start. */
  path: string;
  body: string | Uint8Array;
}
