import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What a request asks for. */
export type Found =
  | { kind: 'file'; file: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing' }
  | { kind: 'bad-request' };

/**
 * Finds what an address of a site names: a file, the index of a folder, a folder that lacks its last slash.
 * Nothing outside the folder of the site is ever named.
 */
export function findFile(siteDir: string, base: string, target: string): Found {
  const query = target.indexOf('?');
  const encoded = query < 0 ? target : target.slice(0, query);
  if (`${encoded}/` === base) return { kind: 'redirect', location: base };
  if (!encoded.startsWith(base)) return { kind: 'missing' };
  const path = decode(encoded.slice(base.length));
  if (path === undefined || !staysInside(path)) return { kind: 'bad-request' };
  const file = join(siteDir, path);
  if (path === '' || path.endsWith('/')) return fileOrMissing(join(file, 'index.html'));
  if (isFolder(file))
    return { kind: 'redirect', location: `${encoded}/${query < 0 ? '' : target.slice(query)}` };
  return fileOrMissing(file);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function staysInside(path: string): boolean {
  return !/[\\\0]/.test(path) && !path.startsWith('/') && !path.split('/').includes('..');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function fileOrMissing(file: string): Found {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? { kind: 'file', file } : { kind: 'missing' };
}
