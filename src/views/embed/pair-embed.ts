import type { Site } from '../../load/site-model.ts';
import { pairOembedPath } from '../../routes/data-paths.ts';
import { pairEmbedPath, pairPath } from '../../routes/page-paths.ts';
import { pairBadgePath } from '../../routes/picture-paths.ts';
import { pairBadge } from '../pair-badge.ts';
import type { Published } from '../published.ts';
import { type PairStanding, standings } from '../standings.ts';
import { type EmbedView, embedView } from './embed-view.ts';

/** How the standing of the pair with a page is put into another page. Throws for an address that no pair has. */
export function pairEmbedAt(site: Site, path: string, published: Published): EmbedView {
  const pair = pairsByPath(site).get(path);
  if (!pair) throw new Error(`No pair has the address ${path}.`);
  return embedView(
    site,
    {
      words: pairBadge(site, pair),
      page: pairPath(pair),
      badge: (ending, style) => pairBadgePath(pair, ending, style),
      frame: pairEmbedPath(pair),
      oembed: pairOembedPath(pair),
    },
    published,
  );
}

const known = new WeakMap<Site, Map<string, PairStanding>>();

function pairsByPath(site: Site): Map<string, PairStanding> {
  const found = known.get(site) ?? new Map(standings(site).pairs.map((pair) => [pairPath(pair), pair]));
  known.set(site, found);
  return found;
}
