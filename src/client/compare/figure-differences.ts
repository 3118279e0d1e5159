import type { PublishedPair, PublishedPairRun } from '../../../schemas/published-grid.ts';
import { median } from '../../stats/median.ts';
import { outcomeKinds } from '../../stats/outcome-kind.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';

/** The figures that two pairs are compared by. */
export const comparedFigures = ['wallMs', 'tokensPerCorrect', 'blastRadius', 'composite'] as const;

/** One of them. */
export type ComparedFigure = (typeof comparedFigures)[number];

/** One figure of two pairs, over the tasks on which both have it. */
export interface FigureDifference {
  figure: ComparedFigure;
  tasks: number;
  /** Medians over those tasks; absent without any. */
  first?: number;
  second?: number;
  /** Median over those tasks of the second less the first. */
  difference?: number;
}

/** Compares two pairs by their newest runs, task by task: each task counts once, with the median of its repeats. */
export function figureDifferences(first: PublishedPair, second: PublishedPair): FigureDifference[] {
  return comparedFigures.map((figure) => {
    const [ours, theirs] = [byTask(first.runs, figure), byTask(second.runs, figure)];
    const shared = [...ours].flatMap(([task, value]) => {
      const other = theirs.get(task);
      return other === undefined ? [] : [{ value, other }];
    });
    return {
      figure,
      tasks: shared.length,
      ...given('first', median(shared.map(({ value }) => value))),
      ...given('second', median(shared.map(({ other }) => other))),
      ...given('difference', median(shared.map(({ value, other }) => other - value))),
    };
  });
}

function byTask(runs: readonly PublishedPairRun[], figure: ComparedFigure): Map<string, number> {
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
function counts({ state }: PublishedPairRun, figure: ComparedFigure): boolean {
  const outcome = outcomeKinds.find((kind) => kind === state);
  return outcome !== undefined && (figure !== 'wallMs' || ranItsCourse(outcome));
}

function given<Key extends string>(key: Key, value: number | undefined): Partial<Record<Key, number>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
}
