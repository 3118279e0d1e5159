import type { SiteDocument, SiteSteps } from '../../src/publish/site-steps.ts';

/** Steps that make a small site: pages as given, one badge, and a second copy of one page. */
export function siteSteps(pages: Record<string, string>, more: Partial<SiteSteps> = {}): SiteSteps {
  return {
    render: async ({ onPage, keepPage }) => {
      await Promise.resolve();
      for (const [path, text] of Object.entries(pages)) keepPage(path, new TextEncoder().encode(text));
      onPage(Object.keys(pages).length, Object.keys(pages).length);
      return [];
    },
    documents: (): SiteDocument[] => [{ path: 'badge/a.svg', body: '<svg/>' }],
    copies: () => [{ from: 'index.html', to: 'copy/index.html' }],
    ...more,
  };
}
