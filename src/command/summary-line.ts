import type { LoadedSite } from './site-parts.ts';

/** One line about a data folder: "72 runs in 3 sweeps: no problems". */
export function summaryLine(loaded: LoadedSite): string {
  const sweeps = countOf(loaded.site.sweeps.length, 'sweep');
  return `${countOf(countRuns(loaded), 'run')} in ${sweeps}: ${problemCounts(loaded)}\n`;
}

/** How many runs of a data folder are in the site. */
export function countRuns({ site }: LoadedSite): number {
  return site.sweeps.reduce((sum, sweep) => sum + sweep.runCount, 0);
}

function problemCounts({ problems }: LoadedSite): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  return counts.length === 0 ? 'no problems' : counts.join(', ');
}

/** A number with its noun: "1 run", "2 runs". */
export function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
