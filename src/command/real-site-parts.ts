import { documents } from '../export/documents.ts';
import { permanentCopies } from '../export/permanent-copies.ts';
import { hashInputs } from '../load/hash-inputs.ts';
import { judgedFiles } from '../load/judged-files.ts';
import { loadSite } from '../load/load-site.ts';
import type { Site } from '../load/site-model.ts';
import { withoutReaders } from '../load/with-readers.ts';
import { renderAstro } from '../publish/render-astro.ts';
import { provideSite } from '../site.ts';
import { sideWorkIn } from './start-side-work.ts';
import type { SiteParts } from './site-parts.ts';

/** The rest of the program, as the commands use it. */
export const siteParts: SiteParts = {
  load: loadSite,
  hashInputs: async (dataDir) => hashInputs(dataDir, { allow: allowed((await loadSite(dataDir)).site) }),
  steps: (loaded, { dataDir, jobs, cards, ...addresses }) => {
    const site = { ...loaded, cards };
    return {
      render: (target) => {
        provideSite(site);
        return renderAstro(target);
      },
      documents: () => documents(site, addresses),
      copies: () => permanentCopies(site),
      inputs: () => hashInputs(dataDir, { allow: allowed(site), known: judgedFiles(site) }),
      ...(jobs > 1 ? { sideWork: sideWorkIn({ site: withoutReaders(site), ...addresses }) } : {}),
    };
  },
};

function allowed({ settings }: Site): readonly string[] {
  return settings.redaction?.allow ?? [];
}
