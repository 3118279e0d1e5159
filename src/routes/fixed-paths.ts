/** Addresses that depend on no id, from the site's root and without its base. */
export const fixedPaths = {
  leaderboard: '/',
  matrix: '/matrix/',
  compare: '/compare/',
  choose: '/choose/',
  recordings: '/recordings/',
  search: '/search/',
  clis: '/cli/',
  models: '/model/',
  tasks: '/task/',
  sweeps: '/sweep/',
  methodology: '/methodology/',
  provenance: '/provenance/',
  glossary: '/glossary/',
  cite: '/cite/',
  changelog: '/changelog/',
  api: '/api/',
  apiIndex: '/api/v1/index.json',
  apiStandings: '/api/v1/standings.json',
  apiTasks: '/api/v1/tasks.json',
  downloadCsv: '/download/cells.csv',
  downloadJsonl: '/download/cells.jsonl.gz',
  downloadParquet: '/download/cells.parquet',
  dataPackage: '/download/datapackage.json',
  feedXml: '/feed.xml',
  feedJson: '/feed.json',
  sitemap: '/sitemap-index.xml',
  robots: '/robots.txt',
  llms: '/llms.txt',
  citation: '/CITATION.cff',
  dataset: '/dataset.jsonld',
  favicon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  hashes: '/hashes.json',
} as const;

/** A part of the list of pages for search engines; parts count from 1. */
export function sitemapPath(part: number): string {
  return `/sitemap-${part.toString()}.xml`;
}

/** The stylesheet of the small pages for frames. */
export const frameStylesPath = '/frame.css';

/** The address of one JSON Schema, such as `cell`. */
export function schemaPath(name: string): string {
  return `/schemas/v1/${name}.json`;
}
