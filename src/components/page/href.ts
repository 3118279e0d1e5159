import { withBase } from '../../routes/absolute.ts';

/** A path of this site, as a link under the base the site is built for. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
