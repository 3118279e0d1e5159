import type { CellEntry } from '../../load/site-model.ts';
import { measuredFigures } from '../../stats/measured-figures.ts';
import { countText, plural } from '../../text/numbers.ts';
import { runsOf } from '../runs-of.ts';
import { tallyRuns } from '../tally.ts';
import { taskFactsOf } from '../task-facts-of.ts';
import type { Figure } from './about-view.ts';
import { summedFigures } from './summed-figures.ts';

/** The numbers that stand at the top of a page: what was solved, and what was measured, each cell as the leaderboard counts a task. */
export function figuresOf(cells: readonly CellEntry[]): Figure[] {
  return [solvedFigure(cells), ...summedFigures(measuredFigures(cells.map(taskFactsOf)), 'cell')];
}

function solvedFigure(cells: readonly CellEntry[]): Figure {
  const { solved, counted, leftOut } = tallyRuns(runsOf(cells));
  return {
    label: 'Solved',
    glossaryKey: 'solved',
    value: counted === 0 ? 'none counted' : `${countText(solved)} of ${plural(counted, 'run')}`,
    measured: counted > 0,
    note: leftOut === '' ? 'every run counts' : `not counted: ${leftOut}`,
  };
}
