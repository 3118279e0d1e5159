import type { PublishedPair, PublishedPairRun } from '../../../schemas/published-grid.ts';
import { median } from '../../stats/median.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';
import { outcomeOfState } from './outcome-of-state.ts';
import { sharedValues } from './shared-values.ts';
import { tokenDifference } from './token-difference.ts';

/** The figures that two pairs are compared by; the middle of each, but for tokens per correct task. */
export const comparedFigures = ['wallMs', 'tokensPerCorrect', 'blastRadius', 'composite'] as const;

/** One of them. */
export type ComparedFigure = (typeof comparedFigures)[number];

/** One figure of two pairs, over the tasks on which both have it. */
export interface FigureDifference {
  figure: ComparedFigure;
  tasks: number;
  /** Over those tasks; absent without any, and tokens per correct task where none of them was solved. */
  first?: number;
  second?: number;
  /** Median over those tasks of the second less the first; of tokens per correct task the one less the other. */
  difference?: number;
}

type Middle = Exclude<ComparedFigure, 'tokensPerCorrect'>;

/** Compares two pairs by their newest runs on the tasks where both have a figure: each task once, with its repeats together. */
export function figureDifferences(first: PublishedPair, second: PublishedPair): FigureDifference[] {
  return comparedFigures.map((figure) =>
    figure === 'tokensPerCorrect'
      ? { figure, ...tokenDifference(first.runs, second.runs) }
      : middleDifference(figure, first, second),
  );
}

function middleDifference(figure: Middle, first: PublishedPair, second: PublishedPair): FigureDifference {
  const shared = sharedValues(byTask(first.runs, figure), byTask(second.runs, figure));
  return {
    figure,
    tasks: shared.length,
    ...given('first', median(shared.map(({ ours }) => ours))),
    ...given('second', median(shared.map(({ theirs }) => theirs))),
    ...given('difference', median(shared.map(({ ours, theirs }) => theirs - ours))),
  };
}

function byTask(runs: readonly PublishedPairRun[], figure: Middle): Map<string, number> {
  const usable = runs.filter((run) => run.newest && counts(run, figure));
  const tasks = Map.groupBy(usable, ({ task }) => task);
  return new Map(
    [...tasks].flatMap(([task, members]) => {
      const middle = median(members.flatMap((run) => run[figure] ?? []));
      return middle === undefined ? [] : [[task, middle]];
    }),
  );
}

/** A run that was cut short was neither quick nor slow. */
function counts({ state }: PublishedPairRun, figure: Middle): boolean {
  const outcome = outcomeOfState(state);
  return outcome !== undefined && (figure !== 'wallMs' || ranItsCourse(outcome));
}

function given<Key extends string>(key: Key, value: number | undefined): Partial<Record<Key, number>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
}
