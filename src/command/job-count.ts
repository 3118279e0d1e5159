import { availableParallelism } from 'node:os';
import { UsageError } from './usage-error.ts';

/** Every thread holds the site in memory of its own. */
const mostUnasked = 4;

/**
 * How many processor cores to use; where nothing is said, those of the machine, but at most 4.
 * @throws UsageError for anything but a whole number from 1 on.
 */
export function jobCount(text: string | undefined, cores = availableParallelism()): number {
  if (text === undefined) return Math.min(cores, mostUnasked);
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`--jobs needs a whole number from 1 on; received "${text}".`);
}
