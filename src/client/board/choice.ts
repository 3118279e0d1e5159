import { type BoardColumn, boardColumns, columnWords } from '../../text/board-columns.ts';

/** The greatest weight of a category or a task. */
export const mostTimes = 9;

/** Figures that can be weighed into points. */
export const weighed = ['solved', 'tokens', 'wall', 'blast', 'refusal', 'integrity'] as const;

/** A figure that can be weighed. */
export type Weighed = (typeof weighed)[number];

/** What a reader chose: which rows, which tasks, in which order. */
export interface Choice {
  cli: string[];
  vendor: string[];
  model: string[];
  outcome: string[];
  /** Words that the names of a row must hold, in small letters. */
  words: string[];
  /** Least coverage, 0 to 1. */
  cover: number;
  complete: boolean;
  top: boolean;
  tasks: TaskChoice;
  sort: BoardColumn;
  descending: boolean;
  /** Empty unless the reader orders by points. */
  weights: Partial<Record<Weighed, number>>;
}

/** Which tasks the figures are made from; an empty list chooses all. */
export interface TaskChoice {
  category: string[];
  language: string[];
  sweep: string[];
  task: string[];
  times: TaskTimes;
}

/** As how many tasks each task counts, by its category and by itself; 1 where nothing is said. */
export interface TaskTimes {
  category: ReadonlyMap<string, number>;
  task: ReadonlyMap<string, number>;
}

/** How the address calls the weight of a category or a task: before its id. */
export const timesPrefix = { category: 'x-category:', task: 'x-task:' } as const;

/** Reads a choice from the query of the address. Words that mean nothing are passed over. */
export function choiceOf(query: URLSearchParams): Choice {
  const all = (name: string) => query.getAll(name);
  const sort = boardColumns.find((column) => column === query.get('sort')) ?? 'rank';
  const order = query.get('order');
  return {
    cli: all('cli'),
    vendor: all('vendor'),
    model: all('model'),
    outcome: all('outcome'),
    words: (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    cover: between(query.get('cover'), 100) / 100,
    complete: query.has('complete'),
    top: query.has('top'),
    tasks: {
      category: all('category'),
      language: all('language'),
      sweep: all('sweep'),
      task: all('task'),
      times: {
        category: timesOf(query, timesPrefix.category),
        task: timesOf(query, timesPrefix.task),
      },
    },
    sort,
    descending: order === null ? columnWords[sort].best === 'high' : order === 'down',
    weights: query.has('points') ? weightsOf(query) : {},
  };
}

/** Whether some tasks are left out or count more than others, so that every figure changes. */
export function choosesTasks({ tasks: { times, ...lists } }: Choice): boolean {
  const chosen = Object.values(lists).some((values) => values.length > 0);
  return chosen || times.category.size > 0 || times.task.size > 0;
}

function timesOf(query: URLSearchParams, prefix: string): Map<string, number> {
  const times = [...query].flatMap(([name, value]): [string, number][] =>
    name.startsWith(prefix) && value !== ''
      ? [[name.slice(prefix.length), Math.round(between(value, mostTimes))]]
      : [],
  );
  return new Map(times);
}

function weightsOf(query: URLSearchParams): Choice['weights'] {
  const weights: Choice['weights'] = {};
  for (const name of weighed) {
    const weight = between(query.get(`w-${name}`) ?? (name === 'solved' ? '1' : '0'), 10);
    if (weight > 0) weights[name] = weight;
  }
  return weights;
}

function between(text: string | null, most: number): number {
  const value = Number(text ?? '0');
  return Number.isFinite(value) ? Math.min(most, Math.max(0, value)) : 0;
}
