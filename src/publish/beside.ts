import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder of a site and the names beside it that publishing uses. */
export interface Beside {
  /** The published site, with symbolic links resolved. */
  outDir: string;
  /** Folder that holds the site and everything below. */
  parent: string;
  /** Held by the one command that may change the site; holds the journal. */
  lockDir: string;
  /** A name beside the site for one use by one process. */
  own: (use: SideUse, pid: number) => string;
}

/** What a folder beside the site is for: a site being built, a site being removed, a lock being made or given up. */
export type SideUse = 'staging' | 'old' | 'lock';

/** Names the folders beside a site. The parent is made where it is missing, so that links in its path can be resolved. */
export function beside(out: string): Beside {
  const outDir = resolveLinks(resolve(out));
  const parent = dirname(outDir);
  return {
    outDir,
    parent,
    lockDir: join(parent, `${basename(outDir)}.lock`),
    own: (use, pid) => join(parent, `${basename(outDir)}.${use}-${String(pid)}`),
  };
}

function resolveLinks(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}
