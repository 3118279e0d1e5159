import type { Figure as Summed } from '../../stats/pair-figures.ts';
import { intervalName, intervalText } from '../../text/interval-text.ts';
import { countText, durationText, plural } from '../../text/numbers.ts';
import { rankText } from '../../text/rank-words.ts';
import { readingText } from '../../text/reading-text.ts';
import type { PairStanding } from '../pair-standing.ts';
import type { Figure } from './about-view.ts';

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
    wallFigure(standing),
    summed('tokensPerCorrect', 'Tokens per correct', standing.tokensPerCorrect),
    summed('blastRadius', 'Mean blast radius', standing.blastRadius),
    coverageFigure(standing),
  ];
}

function solvedFigure({ solved, counted, interval }: PairStanding): Figure {
  const note = interval === undefined ? '' : `${intervalName} ${intervalText(interval)}`;
  return {
    label: 'Solved',
    glossaryKey: 'solved',
    value: counted === 0 ? 'none counted' : `${countText(solved)} of ${plural(counted, 'run')}`,
    measured: counted > 0,
    note,
  };
}

function wallFigure({ wallMs }: PairStanding): Figure {
  const named = { label: 'Median wall time', glossaryKey: 'wall' } as const;
  if (wallMs === undefined)
    return { ...named, value: 'not recorded', measured: false, note: 'no run that ended by itself has one' };
  const middle = `${durationText(wallMs.lowQuartile)} to ${durationText(wallMs.highQuartile)}`;
  return {
    ...named,
    value: durationText(wallMs.median),
    measured: true,
    note: wallMs.count < 2 ? 'of 1 task' : `middle half ${middle}, ${plural(wallMs.count, 'task')}`,
  };
}

function summed(axis: 'tokensPerCorrect' | 'blastRadius', label: string, figure: Summed): Figure {
  const isMeasured = figure.state === 'measured';
  const reading = isMeasured
    ? ({ state: 'measured', value: rounded(axis, figure.value), source: 'scorer' } as const)
    : ({ state: figure.state, reason: '' } as const);
  return {
    label,
    glossaryKey: axis,
    value: readingText(axis, reading),
    measured: isMeasured,
    note: isMeasured ? `over ${plural(figure.tasks, 'task')}` : 'for no task of this pair',
  };
}

function rounded(axis: 'tokensPerCorrect' | 'blastRadius', value: number): number {
  return axis === 'tokensPerCorrect' ? Math.round(value) : value;
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
