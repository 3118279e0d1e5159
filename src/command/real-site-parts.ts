import { allowedTexts } from '../load/allowed-texts.ts';
import { hashInputs } from '../load/hash-inputs.ts';
import { judgedFiles } from '../load/judged-files.ts';
import { loadSite } from '../load/load-site.ts';
import { withoutReaders } from '../load/with-readers.ts';
import { bundlePages } from '../publish/bundle-pages.ts';
import { renderPages } from '../publish/render-pages.ts';
import { provideSite } from '../site.ts';
import { siteFiles } from './site-files.ts';
import { sideWorkIn } from './start-side-work.ts';
import type { SiteParts } from './site-parts.ts';

/** The rest of the program, as the commands use it. */
export const siteParts: SiteParts = {
  bundle: (base) => bundlePages(base),
  load: loadSite,
  hashInputs: async (dataDir) =>
    hashInputs(dataDir, { allow: allowedTexts((await loadSite(dataDir)).site.settings) }),
  steps: (loaded, { bundle, dataDir, jobs, cards, ...addresses }) => {
    const site = { ...loaded, cards };
    return {
      render: (target) => {
        provideSite(site);
        return renderPages(bundle, target);
      },
      ...siteFiles(site, addresses),
      inputs: () => hashInputs(dataDir, { allow: allowedTexts(site.settings), known: judgedFiles(site) }),
      ...(jobs > 1 ? { sideWork: sideWorkIn({ site: withoutReaders(site), ...addresses }, jobs - 1) } : {}),
    };
  },
};
