import { launchBrowser } from './browser.ts';
import { type BuiltSite, siteFiles, siteText } from './built-site.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';

/** Every page of a site by the path of its file, as the parser of a browser sees it. */
export async function readSitePages(site: BuiltSite): Promise<Map<string, PageFacts>> {
  const files = siteFiles(site).filter((file) => file.endsWith('.html'));
  const browser = await launchBrowser();
  try {
    const facts = await readPageFacts(
      browser,
      files.map((file) => siteText(site, file)),
    );
    return new Map(files.flatMap((file, index) => (facts[index] ? [[file, facts[index]]] : [])));
  } finally {
    await browser.close();
  }
}
