import type { Site } from './load/site-model.ts';

const slot = Symbol.for('bench-pages.site');

interface Holder {
  [slot]?: Site | Promise<Site>;
}

/** Hands the loaded site to the pages, which run as separate modules in the same process. */
export function provideSite(site: Site): void {
  (globalThis as Holder)[slot] = site;
}

/** The site that the pages show: the one handed over by the command, else loaded from the data folder, once. */
export async function site(): Promise<Site> {
  const holder = globalThis as Holder;
  holder[slot] ??= loadForDevelopment();
  return holder[slot];
}

async function loadForDevelopment(): Promise<Site> {
  const { loadSite } = await import('./load/load-site.ts');
  return (await loadSite(process.env['BENCH_DATA'] ?? 'data')).site;
}
