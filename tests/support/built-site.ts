import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { listFiles } from '../../src/publish/hashes.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  /** Folder of the site. */
  dir: string;
  /** Path under which the site is served, with a slash at both ends. */
  base: string;
}

/** The real data at the root of a host and under a base; and at the root the hostile data, runs rich in evidence, and the made-up runs with a very long one. */
export type BuiltSites = Record<'root' | 'based' | 'hostile' | 'evidence' | 'madeUp', BuiltSite>;

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** A site that was built before the tests. */
export function builtSite(name: keyof BuiltSites): BuiltSite {
  return inject('sites')[name];
}

/** Every file of a site: paths from its root, with forward slashes and without one at the start. */
export function siteFiles({ dir }: BuiltSite): string[] {
  return listFiles(dir);
}

/** A file of a site as text. */
export function siteText({ dir }: BuiltSite, path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

/** The file that holds the page at an address: `/glossary/` is `glossary/index.html`. */
export function pageFile(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
