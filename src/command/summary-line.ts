import { countProblems } from '../load/print-problems.ts';
import type { LoadedSite } from './site-parts.ts';

/** One line about a data folder: "72 runs in 3 sweeps: no problems". */
export function summaryLine(loaded: LoadedSite): string {
  const sweeps = countOf(loaded.site.sweeps.length, 'sweep');
  return `${countOf(countRuns(loaded), 'run')} in ${sweeps}: ${countProblems(loaded.problems)}\n`;
}

/** How many runs of a data folder are in the site. */
export function countRuns({ site }: LoadedSite): number {
  return site.sweeps.reduce((sum, sweep) => sum + sweep.runCount, 0);
}

/** A number with its noun: "1 run", "2 runs". */
export function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
