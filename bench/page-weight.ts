import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a reader downloads for one page, in bytes after brotli at its best. */
export interface PageWeight {
  /** The page and its stylesheets. */
  page: number;
  scripts: number;
}

/** Weighs one page of a built site with the stylesheets and scripts it names. */
export function pageWeight(siteDir: string, path: string): PageWeight {
  const file = join(siteDir, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  const styles = namesIn(html, /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = namesIn(html, /<script[^>]+src="([^"]+)"/g);
  return {
    page: weigh([file, ...styles.map((name) => join(siteDir, name))]),
    scripts: weigh(scripts.map((name) => join(siteDir, name))),
  };
}

function namesIn(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, name]) => name ?? ''))];
}

function weigh(files: readonly string[]): number {
  return files
    .filter((file) => existsSync(file))
    .reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).byteLength, 0);
}
