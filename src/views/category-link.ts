import type { Site } from '../load/site-model.ts';
import { categoryPath } from '../routes/page-paths.ts';
import { siteIndex } from './site-index.ts';

/** The page of a category, where it has one: an older run may name a category that no cell has now. */
export function categoryLink(site: Site, category: string | undefined): string | undefined {
  return category !== undefined && siteIndex(site).byCategory.has(category)
    ? categoryPath(category)
    : undefined;
}
