import type { PagePath } from '../page-renderer.ts';

/** The pages of a site while several threads render them: each page is rendered by the thread that takes it first. */
export interface SharedPages {
  pages: readonly PagePath[];
  /** File URL of the module that renders a page in any thread. */
  renderer: string;
  /** Address under which the site is published; absent where none is known. */
  siteUrl?: string;
  /** One for every page: 1 where it is taken. */
  taken: Uint8Array<SharedArrayBuffer>;
  /** Holds the number of pages that are ready, of all threads. */
  ready: Int32Array<SharedArrayBuffer>;
}

/** Shares pages of which none is taken yet. */
export function sharePages(what: Pick<SharedPages, 'pages' | 'renderer' | 'siteUrl'>): SharedPages {
  return {
    ...what,
    taken: new Uint8Array(new SharedArrayBuffer(what.pages.length)),
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

/** Leaves no page to take, so that every thread comes to its end. */
export function stopSharing({ taken }: SharedPages): void {
  taken.fill(1);
}
