import { availableParallelism } from 'node:os';
import { UsageError } from './usage-error.ts';

/**
 * How many processor cores to use.
 * @throws UsageError for anything but a whole number from 1 on.
 */
export function jobCount(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`--jobs needs a whole number from 1 on; received "${text}".`);
}
