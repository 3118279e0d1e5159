import { type Hashes, hashesFile, hashSite, readHashes } from './hashes.ts';
import { EnvironmentError } from './environment-error.ts';

/** A file that is not as hashes.json says. */
export interface Difference {
  path: string;
  /** Whether its bytes differ, it is gone, or nobody knows it. */
  kind: 'changed' | 'missing' | 'unknown';
}

/** What the check of a site found. */
export interface Verdict {
  /** Files that were looked at. */
  files: number;
  /** By path. */
  differences: Difference[];
}

/**
 * Computes the hash of every file of a built site again and holds it against hashes.json.
 * @throws EnvironmentError where the folder holds no site of bench-pages.
 */
export function verifySite(siteDir: string): Verdict {
  return compareHashes(recorded(siteDir).outputs, hashSite(siteDir));
}

/**
 * Holds the files of a data folder, given by their hashes, against those that a built site was made from.
 * @throws EnvironmentError where the folder holds no site of bench-pages.
 */
export function verifyInputs(siteDir: string, inputs: Hashes): Verdict {
  return compareHashes(recorded(siteDir).inputs, inputs);
}

function recorded(siteDir: string): NonNullable<ReturnType<typeof readHashes>> {
  const hashes = readHashes(siteDir);
  if (hashes !== undefined) return hashes;
  throw new EnvironmentError(
    `There is no ${hashesFile} of a built site in ${siteDir}. Name the folder that "bench-pages build" wrote.`,
  );
}

function compareHashes(expected: Hashes, found: Hashes): Verdict {
  const paths = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  const differences = paths.flatMap((path): Difference[] => {
    if (expected[path] === found[path]) return [];
    if (found[path] === undefined) return [{ path, kind: 'missing' }];
    return [{ path, kind: expected[path] === undefined ? 'unknown' : 'changed' }];
  });
  return { files: paths.length, differences };
}
