import type { PageBundle } from '../../src/publish/bundle-pages.ts';

/** A bundle that nobody asks for. */
export const noBundle: PageBundle = {
  ready: new Promise(() => undefined),
  discard: () => Promise.resolve(),
};
