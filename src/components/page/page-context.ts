import type { Published } from '../../views/published.ts';

/** Where the pages are built for: base and, where known, the site's address. */
export function pageContext({ site }: { site: URL | undefined }): Published {
  return { base: import.meta.env.BASE_URL, ...(site === undefined ? {} : { siteUrl: site.href }) };
}
