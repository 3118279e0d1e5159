import { statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/**
 * The path of a data folder, once it is known to be there.
 * @throws UsageError where there is no such folder.
 */
export function requireDataDir(dataDir: string): string {
  if (statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() === true) return dataDir;
  throw new UsageError(
    `There is no data folder at ${dataDir}. Name the folder that holds the runs with --data.`,
  );
}
