import type { Site } from '../../load/site-model.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Published } from '../published.ts';
import type { WordsView } from './words-view.ts';

/** The frame of a page of words. */
export function wordsFrame(
  site: Site,
  { title, description, path }: Pick<WordsView, 'title' | 'description' | 'path'>,
  published: Published,
): PageFrame {
  return pageFrame(site, { title, description, path, feed: 'site', ...published });
}
