import { type BoardAxis, axisFacts } from '../../stats/board-tasks.ts';
import type { TaskResults } from '../../stats/compare-tasks.ts';
import { wallSpread } from '../../stats/measured-figures.ts';
import { rateInterval } from '../../stats/rate-interval.ts';
import type { Fact } from '../../stats/task-facts.ts';
import type { TaskTally } from '../../stats/task-tally.ts';
import { tokensPerCorrect } from '../../stats/tokens-per-correct.ts';
import type { GridData } from '../grid/grid-data.ts';
import { taskResults } from '../grid/task-results.ts';

/** A pair over the tasks of a topic, with the figures of the leaderboard over them. */
export interface Candidate {
  /** Position in the grid. */
  pair: number;
  results: TaskResults;
  solved: number;
  counted: number;
  /** Low end of the interval of the rate; 0 where nothing was counted. */
  low: number;
  /** Absent where they are not known. */
  tokensPerCorrect?: number;
  medianWallMs?: number;
  openWeights?: boolean;
}

/** Tokens and times of every pair on every task, needed where there is a topic. */
export interface TopicAxes {
  tokens: BoardAxis;
  wall: BoardAxis;
}

/** All pairs over the tasks of a topic: a language or a category; over all tasks as they were published where none is given. */
export function candidates(
  grid: GridData,
  topic: string | undefined,
  axes: TopicAxes | undefined,
): Candidate[] {
  const { document } = grid;
  const tasks = [...document.tasks.keys()].filter((task) => fits(grid, task, topic));
  const places = placesInAxes(document.tasks);
  return grid.pairs.map((_, pair) => {
    const results = taskResults(grid, pair, tasks);
    const tallies = tasks.map((_task, at) => ({
      solved: results.solved[at] ?? 0,
      counted: results.counted[at] ?? 0,
    }));
    const openWeights = document.models[document.pairs[pair]?.model ?? -1]?.openWeights;
    const factsOf = (axis: BoardAxis): Fact[] => {
      const all = axisFacts(axis, pair);
      return tasks.map((task) => all[places[task] ?? -1] ?? 'not-recorded');
    };
    return {
      pair,
      results,
      solved: tallies.reduce((sum, { solved }) => sum + solved, 0),
      counted: tallies.reduce((sum, { counted }) => sum + counted, 0),
      ...(topic === undefined || !axes
        ? published(grid, pair)
        : overTopic(factsOf(axes.tokens), factsOf(axes.wall), tallies)),
      ...(openWeights === undefined ? {} : { openWeights }),
    };
  });
}

type Figures = Pick<Candidate, 'low' | 'tokensPerCorrect' | 'medianWallMs'>;

function published({ document }: GridData, pair: number): Figures {
  const { interval, tokensPerCorrect: tokens, medianWallMs } = document.pairs[pair] ?? {};
  return {
    low: interval?.low ?? 0,
    ...(tokens === undefined ? {} : { tokensPerCorrect: tokens }),
    ...(medianWallMs === undefined ? {} : { medianWallMs }),
  };
}

function overTopic(tokens: readonly Fact[], wall: readonly Fact[], tallies: readonly TaskTally[]): Figures {
  const figure = tokensPerCorrect(
    tallies.map(({ solved }, at) => ({ solved, tokens: tokens[at] ?? 'not-recorded' })),
  );
  const { wallMs } = wallSpread(wall.map((fact) => ({ wallMs: fact })));
  return {
    low: rateInterval(tallies)?.low ?? 0,
    ...(figure.state === 'measured' ? { tokensPerCorrect: figure.value } : {}),
    ...(wallMs ? { medianWallMs: wallMs.median } : {}),
  };
}

/** Axes have the tasks that were run by their ids; the grid has all by category. */
function placesInAxes(tasks: GridData['document']['tasks']): number[] {
  const sorted = new Map(
    tasks
      .flatMap(({ id, plannedBy }) => (plannedBy === undefined ? id : []))
      .sort()
      .map((id, at) => [id, at]),
  );
  return tasks.map(({ id }) => sorted.get(id) ?? -1);
}

function fits({ document }: GridData, task: number, topic: string | undefined): boolean {
  const { language, category } = document.tasks[task] ?? {};
  return topic === undefined || topic === language || topic === category;
}
