import type { Site } from '../../load/site-model.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Published } from '../published.ts';
import type { AboutView } from './about-view.ts';

/** The frame of a page about a pair, CLI, model, task, category or sweep. */
export function aboutFrame(
  site: Site,
  { tab, description, path, json, feed }: Pick<AboutView, 'tab' | 'description' | 'path' | 'json' | 'feed'>,
  published: Published,
  oembed?: string,
): PageFrame {
  return pageFrame(site, {
    title: tab,
    description,
    path,
    json,
    ...(feed === undefined ? {} : { feed }),
    ...(oembed === undefined ? {} : { oembed }),
    ...published,
  });
}
