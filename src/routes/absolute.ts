import { remembered } from './remembered.ts';

/** A path of this site under its base: `withBase('/bench', '/cli/')` is `/bench/cli/`. The base may have or lack slashes around it. */
export function withBase(base: string, path: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? path : `/${inner}${path}`;
}

/** A path of this site as a full address. The path part of `siteUrl` does not count: the base says where the site lies on its host. */
export function absolute(siteUrl: string, base: string, path: string): string {
  const full = withBase(base, path);
  return plain.test(full) ? hostOf(siteUrl) + full : new URL(full, siteUrl).href;
}

/** A path that is the same in an address: nothing in it needs encoding, and no segment begins with a dot. */
const plain = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;

/** All addresses of a site begin alike. */
const hostOf = remembered((siteUrl) => new URL('/', siteUrl).href.slice(0, -1));
