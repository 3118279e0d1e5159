import {
  type BoardAxis,
  type BoardTasks,
  type FactAxis,
  axisFacts,
  factsFrom,
  placeOf,
} from '../../stats/board-tasks.ts';
import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import { pairFigures, type PairFigures } from '../../stats/pair-figures.ts';
import type { Fact, TaskFacts } from '../../stats/task-facts.ts';
import type { TaskChoice } from './choice.ts';
import { isChosen } from './is-chosen.ts';

/** A pair over the chosen tasks only. */
export interface Regrouped {
  figures: PairFigures;
  /** Runs by outcome. */
  outcomes: Map<OutcomeKind, number>;
  /** Results by task, for the ranks. */
  solved: Uint16Array;
  counted: Uint16Array;
  /** Chosen tasks with a run, and chosen ones. */
  ran: number;
  chosen: number;
}

/** Makes the figures of every pair from the chosen tasks alone, by their weights where there are some. Axes that were not read are not recorded. */
export function regroup(
  data: BoardTasks,
  axes: Partial<Record<FactAxis, BoardAxis>>,
  choice: TaskChoice,
  weights?: readonly number[],
): Regrouped[] {
  const tasks = data.tasks.map((task) => isChosen(task, choice));
  const sweeps = data.sweeps.map((id) => choice.sweep.length === 0 || choice.sweep.includes(id));
  return data.pairs.map((pair, at) => {
    const lists = Object.fromEntries(
      Object.entries(axes).map(([axis, values]) => [axis, axisFacts(values, at)]),
    ) as Partial<Record<FactAxis, Fact[]>>;
    const found = empty(data.tasks.length, tasks.filter(Boolean).length);
    const facts: TaskFacts[] = [];
    for (let task = 0; task < data.tasks.length; task++) {
      const mix = data.mixes[placeOf(pair.mixes[task]) ?? -1];
      if (!mix || !tasks[task] || sweeps[placeOf(pair.sweeps?.[task]) ?? 0] === false) continue;
      const own = factsFrom(mix, (axis) => lists[axis]?.[task] ?? 'not-recorded');
      facts.push(weights ? { ...own, weight: weights[task] ?? 0 } : own);
      found.ran += 1;
      found.solved[task] = own.solved;
      found.counted[task] = own.counted;
      for (const kind of mix) found.outcomes.set(kind, (found.outcomes.get(kind) ?? 0) + 1);
    }
    return { ...found, figures: pairFigures(facts) };
  });
}

function empty(tasks: number, chosen: number): Omit<Regrouped, 'figures'> {
  return {
    outcomes: new Map(),
    solved: new Uint16Array(tasks),
    counted: new Uint16Array(tasks),
    ran: 0,
    chosen,
  };
}
