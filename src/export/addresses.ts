import { absolute, withBase } from '../routes/absolute.ts';

/** Where the site is published; without a site URL, links start at the root of the host. */
export interface Addresses {
  base: string;
  siteUrl?: string;
}

/** Makes links out of paths of the site: full ones where the site knows its own address. */
export function linkMaker({ base, siteUrl }: Addresses): (path: string) => string {
  return (path) => (siteUrl === undefined ? withBase(base, path) : absolute(siteUrl, base, path));
}
