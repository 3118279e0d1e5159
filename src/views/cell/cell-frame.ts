import type { Site } from '../../load/site-model.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { CellView, Published } from './cell-view.ts';

/** The frame of a run's page. */
export function cellFrame(site: Site, view: CellView, published: Published): PageFrame {
  return pageFrame(site, {
    title: view.title.tab,
    description: view.description,
    path: view.links.stable,
    json: view.links.json,
    ...published,
  });
}
