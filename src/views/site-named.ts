import type { Site } from '../load/site-model.ts';

/** The site's name as a part of facts; left out where it has none. */
export function siteNamed({ settings: { name } }: Site): { siteName?: string } {
  return name === undefined ? {} : { siteName: name };
}
