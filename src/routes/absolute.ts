/** A path of this site under its base: `withBase('/bench', '/cli/')` is `/bench/cli/`. The base may have or lack slashes around it. */
export function withBase(base: string, path: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? path : `/${inner}${path}`;
}

/** A path of this site as a full address. The path part of `siteUrl` does not count: the base says where the site lies on its host. */
export function absolute(siteUrl: string, base: string, path: string): string {
  return new URL(withBase(base, path), siteUrl).href;
}
