import { namedIntervalText } from '../../text/interval-text.ts';
import { countText, plural } from '../../text/numbers.ts';
import { rankText } from '../../text/rank-words.ts';
import type { PairStanding } from '../pair-standing.ts';
import type { Figure } from './about-view.ts';
import { summedFigures } from './summed-figures.ts';

/** The numbers of a pair as the leaderboard has them, each with what it rests on. */
export function pairFigureList(standing: PairStanding, pairs: number): Figure[] {
  return [
    {
      label: 'Rank',
      glossaryKey: 'rank',
      value: `${rankText(standing.rank)} of ${countText(pairs)}`,
      measured: true,
      note: standing.rankWords,
    },
    solvedFigure(standing),
    ...summedFigures(standing, 'task'),
    coverageFigure(standing),
  ];
}

function solvedFigure({ solved, counted, interval }: PairStanding): Figure {
  const note = interval === undefined ? '' : namedIntervalText(interval);
  return {
    label: 'Solved',
    glossaryKey: 'solved',
    value: counted === 0 ? 'none counted' : `${countText(solved)} of ${plural(counted, 'run')}`,
    measured: counted > 0,
    note,
  };
}

function coverageFigure({ coverage }: PairStanding): Figure {
  const { ran, planned, known } = coverage;
  return {
    label: 'Coverage',
    glossaryKey: 'coverage',
    value: `${countText(ran)} of ${plural(planned ?? known, 'task')}`,
    measured: true,
    note: planned === undefined ? 'of the tasks of this site; no plan is recorded' : 'of the plan',
  };
}
