import type { SiteDocument, SiteSteps } from '../../src/publish/site-steps.ts';
import { writeFiles } from './write-files.ts';

/** Steps that make a small site: pages as given, one badge, and a second copy of one page. */
export function siteSteps(pages: Record<string, string>, more: Partial<SiteSteps> = {}): SiteSteps {
  return {
    render: async ({ outDir, onPage }) => {
      await Promise.resolve();
      writeFiles(outDir, pages);
      onPage(Object.keys(pages).length, Object.keys(pages).length);
    },
    documents: (): SiteDocument[] => [{ path: 'badge/a.svg', body: '<svg/>' }],
    copies: () => [{ from: 'index.html', to: 'copy/index.html' }],
    ...more,
  };
}
