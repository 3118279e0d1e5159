/** What a page is about: the same for the page of a run, for its permanent page and for its player. */
export function pageSubject(path: string): string {
  return path.replace(/^\/(?:player\/)?(?:sweep\/[^/]+\/)?cell\//, '/cell/');
}
