/** Text that may lead to a page of this site. */
export interface Linked {
  text: string;
  path?: string;
}

/** Text with the page it leads to, where there is one. */
export function linked(text: string, path: string | undefined): Linked {
  return path === undefined ? { text } : { text, path };
}
