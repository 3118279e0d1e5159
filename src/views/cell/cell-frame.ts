import type { Site } from '../../load/site-model.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Published } from '../published.ts';
import type { CellView } from './cell-view.ts';

/**
 * The frame of a run's page. The run that the cell page shows stands at two addresses, byte for byte, of which the
 * stable one counts; every other run has its permanent address only.
 */
export function cellFrame(
  site: Site,
  view: Pick<CellView, 'title' | 'description' | 'links' | 'embed'>,
  published: Published,
): PageFrame {
  return pageFrame(site, {
    title: view.title.tab,
    description: view.description,
    path: view.links.own,
    json: view.links.json,
    frames: true,
    oembed: view.embed.oembed,
    ...published,
  });
}
