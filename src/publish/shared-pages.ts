/** A page to be rendered. */
export interface SharedPage {
  /** Full address under which it is rendered; only its path counts. */
  url: string;
  /** File that makes it, inside the project. */
  component: string;
  /** Path of the page's own file, from the site's root. */
  file: string;
}

/** The pages of a site while several threads render them: each page is rendered by the thread that takes it first. */
export interface SharedPages {
  pages: readonly SharedPage[];
  /** File URL of the module that renders a page in any thread. */
  renderer: string;
  /** One for every page: 1 where it is taken. */
  taken: Uint8Array<SharedArrayBuffer>;
  /** Holds the number of pages that all threads have tried. */
  ready: Int32Array<SharedArrayBuffer>;
}

/** Shares pages of which none is taken yet. */
export function sharePages(pages: readonly SharedPage[], renderer: string): SharedPages {
  return {
    pages,
    renderer,
    taken: new Uint8Array(new SharedArrayBuffer(pages.length)),
    ready: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/** Whether this thread is the one to render the page at a place in the list. */
export function takePage({ taken }: SharedPages, at: number): boolean {
  return Atomics.exchange(taken, at, 1) === 0;
}

/** Counts one more page as ready, and returns how many are. */
export function countReady({ ready }: SharedPages): number {
  return Atomics.add(ready, 0, 1) + 1;
}
