import { existsSync, readdirSync, statSync } from 'node:fs';
import { EnvironmentError } from './environment-error.ts';
import { hashesFile, listFiles, readHashes } from './hashes.ts';

/** Files that desktop systems leave in folders people look at. */
const leftByDesktops = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Makes sure that nothing but a site made by bench-pages is replaced: the folder may be missing, empty, or a
 * site whose every file stands in its hashes.json.
 * @throws EnvironmentError otherwise, naming what would have been lost.
 */
export function guardOutDir(outDir: string): void {
  if (!existsSync(outDir)) return;
  if (!statSync(outDir).isDirectory()) {
    throw new EnvironmentError(`${outDir} is a file, not a folder. Choose another folder with --out.`);
  }
  if (readdirSync(outDir).length === 0) return;
  const hashes = readHashes(outDir);
  if (hashes === undefined) {
    throw new EnvironmentError(
      `${outDir} is not empty and was not made by bench-pages: it has no ${hashesFile} of a site. ` +
        'Nothing was changed. Choose another folder with --out, or empty this one.',
    );
  }
  refuseForeignFiles(outDir, hashes.outputs);
}

function refuseForeignFiles(outDir: string, hashes: Record<string, string>): void {
  const foreign = listFiles(outDir).filter((path) => !Object.hasOwn(hashes, path) && !isOurs(path));
  const [first] = foreign;
  if (first === undefined) return;
  const others = foreign.length === 1 ? '' : ` and ${String(foreign.length - 1)} more`;
  throw new EnvironmentError(
    `${outDir} holds files that bench-pages did not make: ${first}${others}. Nothing was changed. ` +
      'Move them elsewhere, or choose another folder with --out.',
  );
}

function isOurs(path: string): boolean {
  return path === hashesFile || leftByDesktops.has(path.slice(path.lastIndexOf('/') + 1));
}
