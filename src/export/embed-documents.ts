import type { CellEntry, Site } from '../load/site-model.ts';
import { cellOembedPath, pairOembedPath } from '../routes/data-paths.ts';
import { cellFrameView } from '../views/embed/cell-frame-view.ts';
import type { FrameView } from '../views/embed/frame-view.ts';
import { pairFrameView } from '../views/embed/pair-frame-view.ts';
import { standings } from '../views/standings.ts';
import type { Addresses } from './addresses.ts';
import type { Document } from './document.ts';
import { framePage } from './frame-page.ts';
import { jsonDocument } from './json-document.ts';
import { oembedOf } from './oembed.ts';

/** What a cell is embedded by: the page for frames, and its oEmbed description. */
export function* cellEmbeds(site: Site, entry: CellEntry, addresses: Addresses): Generator<Document> {
  yield* embeds(cellFrameView(site, entry), cellOembedPath(entry), addresses);
}

/** What the pairs are embedded by. */
export function* pairEmbeds(site: Site, addresses: Addresses): Generator<Document> {
  for (const pair of standings(site).pairs)
    yield* embeds(pairFrameView(site, pair), pairOembedPath(pair), addresses);
}

function* embeds(view: FrameView, oembedPath: string, addresses: Addresses): Generator<Document> {
  yield framePage(view, addresses);
  const oembed = oembedOf(view, addresses);
  if (oembed) yield jsonDocument(oembedPath, oembed);
}
