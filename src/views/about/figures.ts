import type { RunSummary } from '../../load/site-model.ts';
import type { Axis } from '../../stats/reading.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import { countText, plural } from '../../text/numbers.ts';
import { tallyRuns } from '../tally.ts';
import type { Figure } from './about-view.ts';
import { medianOf, medianText } from './medians.ts';

/** The numbers that stand at the top of a page: what was solved, and the middle of what was measured. */
export function figuresOf(runs: readonly RunSummary[]): Figure[] {
  return [
    solvedFigure(runs),
    medianFigure('wall', 'Median wall time', 'wall', runs),
    medianFigure('tokensPerCorrect', 'Median tokens per correct', 'tokensPerCorrect', runs),
    medianFigure('blastRadius', 'Median blast radius', 'blastRadius', runs),
  ];
}

function solvedFigure(runs: readonly RunSummary[]): Figure {
  const { solved, counted, leftOut } = tallyRuns(runs);
  return {
    label: 'Solved',
    glossaryKey: 'solved',
    value: counted === 0 ? 'none counted' : `${countText(solved)} of ${plural(counted, 'run')}`,
    measured: counted > 0,
    note: leftOut === '' ? 'every run counts' : `not counted: ${leftOut}`,
  };
}

function medianFigure(
  axis: Axis,
  label: string,
  glossaryKey: GlossaryKey,
  runs: readonly RunSummary[],
): Figure {
  const found = medianOf(axis, runs);
  return {
    label,
    glossaryKey,
    value: medianText(axis, found),
    measured: found.value !== undefined,
    note: found.value === undefined ? absenceNote(axis) : `of ${plural(found.count, 'run')}`,
  };
}

function absenceNote(axis: Axis): string {
  return axis === 'tokensPerCorrect'
    ? 'no run here has a count of tokens by the harness'
    : 'no run here that ended by itself has one';
}
