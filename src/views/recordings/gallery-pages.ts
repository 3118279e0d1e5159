import type { Site } from '../../load/site-model.ts';
import { recordingsPagePath } from '../../routes/page-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import type { Published } from '../published.ts';
import { galleryPages, type GalleryView } from './gallery.ts';

/** The pages of the gallery: what stands under `/recordings/`; undefined for the first. */
export function galleryParams(site: Site): { params: { page: string | undefined } }[] {
  return Array.from({ length: galleryPages(site) }, (_, at) => ({
    params: { page: recordingsPagePath(at + 1).slice(fixedPaths.recordings.length, -1) || undefined },
  }));
}

/** The number of a page of the gallery, by what stands under `/recordings/`. */
export function galleryPageNumber(page: string | undefined): number {
  return page === undefined ? 1 : Number(page.replace('page-', ''));
}

/** The frame of a page of the gallery. */
export function galleryFrame(
  site: Site,
  { page, pages, lead }: GalleryView,
  published: Published,
): PageFrame {
  const part = page === 1 ? '' : `, page ${String(page)} of ${String(pages)}`;
  return pageFrame(site, {
    title: `Recordings${part}`,
    description: lead,
    path: recordingsPagePath(page),
    unlisted: page > 1,
    ...published,
  });
}
