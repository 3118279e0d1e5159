import type { Site } from '../load/site-model.ts';

/** The name of the site, or words in its place. */
export function siteTitle({ settings: { name } }: Site): string {
  return name ?? 'Benchmark results';
}
