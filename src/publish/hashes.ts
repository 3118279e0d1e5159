import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The file that lists every other file of a site with its SHA-256; also the mark of a site made by bench-pages. */
export const hashesFile = 'hashes.json';

/** SHA-256 in hex by path from the site's root, with forward slashes. */
export type Hashes = Record<string, string>;

/** The SHA-256 of every file of a site but hashes.json. */
export function hashSite(siteDir: string): Hashes {
  return hashFiles(
    siteDir,
    listFiles(siteDir).filter((path) => path !== hashesFile),
  );
}

/** The SHA-256 of files of a site, by their paths. */
export function hashFiles(siteDir: string, paths: readonly string[]): Hashes {
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(siteDir, path)))]));
}

/** SHA-256 in hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** Every file below a folder, with forward slashes, sorted by code unit. */
export function listFiles(folder: string): string[] {
  return [...filesBelow(folder, '')].sort();
}

/** Goes from folder to folder: when Node does so itself, it asks the file system once more for every entry. */
function* filesBelow(folder: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${path}${entry.name}/`);
    else yield path + entry.name;
  }
}

/** What hashes.json says: the SHA-256 of every published file but itself, and of every file of the data folder that was read. */
export interface SiteHashes {
  outputs: Hashes;
  /** By path from the data folder, without private texts. */
  inputs: Hashes;
}

/**
 * Writes the hashes.json of a site, one path a line, sorted by path, as `JSON.stringify` would with an indentation of 1. In
 * pieces: a large site has a hundred thousand lines, and this is the end of a build, where memory is fullest.
 */
export function writeHashes(siteDir: string, { outputs, inputs }: SiteHashes): void {
  const file = openSync(join(siteDir, hashesFile), 'wx');
  try {
    writeSync(file, '{\n "outputs": ');
    writeRecord(file, outputs);
    writeSync(file, ',\n "inputs": ');
    writeRecord(file, inputs);
    writeSync(file, '\n}\n');
  } finally {
    closeSync(file);
  }
}

/** Lines that are written at once. */
const linesAtOnce = 2000;

function writeRecord(file: number, hashes: Hashes): void {
  const paths = Object.keys(hashes).sort();
  for (let start = 0; start < paths.length; start += linesAtOnce) {
    const lines = paths
      .slice(start, start + linesAtOnce)
      .map((path) => `\n  ${JSON.stringify(path)}: ${JSON.stringify(hashes[path])}`);
    writeSync(file, `${start === 0 ? '{' : ','}${lines.join(',')}`);
  }
  writeSync(file, paths.length === 0 ? '{}' : '\n }');
}

/** Reads the hashes.json of a site; undefined where the folder has none, or one that bench-pages did not write. */
export function readHashes(siteDir: string): SiteHashes | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(siteDir, hashesFile), 'utf8'));
    return isRecord(value) && isHashes(value['outputs']) && isHashes(value['inputs'])
      ? { outputs: value['outputs'], inputs: value['inputs'] }
      : undefined;
  } catch {
    return undefined;
  }
}

function isHashes(value: unknown): value is Hashes {
  return (
    isRecord(value) &&
    Object.values(value).every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
