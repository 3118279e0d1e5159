import type { BoardAxis, BoardTasks, FactAxis } from '../../stats/board-tasks.ts';
import type { RankTable } from '../../stats/rank-ranges.ts';
import type { TaskChoice } from './choice.ts';
import { regroup, type Regrouped } from './regroup.ts';
import { rerank, type Reranked, type RowNames } from './rerank.ts';
import { taskWeights } from './task-weights.ts';

/** What ranking by chosen tasks needs. */
export interface RankRequest {
  tasks: BoardTasks;
  /** The axes that were read; the others are not recorded. */
  axes: Partial<Record<FactAxis, BoardAxis>>;
  /** In the order of the leaderboard as it was published. */
  names: RowNames[];
  choice: TaskChoice;
  /** Ranks of the same choice, where only axes came to it. */
  table?: RankTable;
}

/** A row's figures and outcomes over the chosen tasks. */
export type RankedGroup = Pick<Regrouped, 'figures' | 'outcomes'>;

/** A leaderboard over chosen tasks, with what its pictures are drawn from. */
export interface RankAnswer extends Reranked {
  groups: RankedGroup[];
  /** Whether some tasks count more than others. */
  weighted: boolean;
}

/** Ranks all pairs by the chosen tasks. It takes seconds on a large site. */
export function rankTasks({ tasks, axes, names, choice, table }: RankRequest): RankAnswer {
  const weights = taskWeights(tasks.tasks, choice);
  const groups = regroup(tasks, axes, choice, weights);
  return {
    ...rerank(names, groups, weights, table),
    groups: groups.map(({ figures, outcomes }) => ({ figures, outcomes })),
    weighted: weights !== undefined,
  };
}
