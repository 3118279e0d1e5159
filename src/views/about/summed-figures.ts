import type { Figure as Summed } from '../../stats/figure.ts';
import type { MeasuredFigures } from '../../stats/measured-figures.ts';
import { durationText, plural } from '../../text/numbers.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Figure } from './about-view.ts';

/** What the figures of a page are over: the tasks of one pair, or cells of several. */
export type SummedOver = 'task' | 'cell';

/** Time, tokens and changes as the leaderboard sums them up, each with what it rests on. */
export function summedFigures(figures: MeasuredFigures, over: SummedOver): Figure[] {
  return [
    wallFigure(figures, over),
    summed('tokensPerCorrect', 'Tokens per correct', figures.tokensPerCorrect, over),
    summed('blastRadius', 'Mean blast radius', figures.blastRadius, over),
  ];
}

function wallFigure({ wallMs, wallAbsent }: MeasuredFigures, over: SummedOver): Figure {
  const named = { label: 'Median wall time', glossaryKey: 'wall' } as const;
  if (wallMs === undefined) {
    const none = wallAbsent === 'not-applicable';
    return {
      ...named,
      value: none ? 'none' : 'not recorded',
      measured: false,
      note: none ? 'no standing run here ended by itself' : 'no run here that ended by itself has one',
    };
  }
  const middle = `${durationText(wallMs.lowQuartile)} to ${durationText(wallMs.highQuartile)}`;
  return {
    ...named,
    value: durationText(wallMs.median),
    measured: true,
    note: wallMs.count < 2 ? `over 1 ${over}` : `middle half ${middle}, ${plural(wallMs.count, over)}`,
  };
}

function summed(
  axis: 'tokensPerCorrect' | 'blastRadius',
  label: string,
  figure: Summed,
  over: SummedOver,
): Figure {
  if (figure.state !== 'measured') {
    const value = readingText(axis, { state: figure.state, reason: '' });
    return { label, glossaryKey: axis, value, measured: false, note: absenceNote(axis, figure.state) };
  }
  const value = axis === 'tokensPerCorrect' ? Math.round(figure.value) : figure.value;
  return {
    label,
    glossaryKey: axis,
    value: readingText(axis, { state: 'measured', value, source: 'scorer' }),
    measured: true,
    note: `over ${plural(figure.tasks, over)}`,
  };
}

function absenceNote(axis: 'tokensPerCorrect' | 'blastRadius', state: string): string {
  if (axis === 'blastRadius') return 'no run here has a list of changed files';
  return state === 'not-applicable'
    ? 'no run with a token count solved its task'
    : 'no run here has a count of tokens by the harness';
}
