import type { CellEntry } from '../../load/site-model.ts';
import { countText, plural } from '../../text/numbers.ts';
import { runsOf } from '../runs-of.ts';
import { tallyRuns } from '../tally.ts';

/** How much of its cells was solved, in one sentence: "Solved 5 of 6 counted runs on 6 tasks." */
export function tasksSolved(cells: readonly CellEntry[]): string {
  const { solved, counted, leftOut } = tallyRuns(runsOf(cells));
  const tasks = plural(new Set(cells.map(({ task }) => task)).size, 'task');
  if (counted === 0) return `No run of its ${tasks} counts: ${leftOut}.`;
  const aside = leftOut === '' ? '' : ` Not counted: ${leftOut}.`;
  return `Solved ${countText(solved)} of ${plural(counted, 'counted run')} on ${tasks}.${aside}`;
}
