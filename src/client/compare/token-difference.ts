import type { PublishedPairRun } from '../../../schemas/published-grid.ts';
import { isCounted, isSolved } from '../../stats/solved-kinds.ts';
import { tokensPerCorrect } from '../../stats/tokens-per-correct.ts';
import { outcomeOfState } from './outcome-of-state.ts';
import { sharedValues } from './shared-values.ts';

/** Tokens per correct task of two pairs, as the leaderboard makes them, on the tasks where both have their tokens counted. */
export function tokenDifference(
  first: readonly PublishedPairRun[],
  second: readonly PublishedPairRun[],
): { tasks: number; first?: number; second?: number; difference?: number } {
  const shared = sharedValues(tokensByTask(first), tokensByTask(second));
  const ours = tokensPerCorrect(shared.map((task) => task.ours));
  const theirs = tokensPerCorrect(shared.map((task) => task.theirs));
  return {
    tasks: shared.length,
    ...(ours.state === 'measured' ? { first: ours.value } : {}),
    ...(theirs.state === 'measured' ? { second: theirs.value } : {}),
    ...(ours.state === 'measured' && theirs.state === 'measured'
      ? { difference: theirs.value - ours.value }
      : {}),
  };
}

/** The counted runs of each task together; a task with a run whose tokens nobody counted is left out. */
function tokensByTask(runs: readonly PublishedPairRun[]): Map<string, { tokens: number; solved: number }> {
  const counted = runs.flatMap(({ newest, state, ...run }) => {
    const outcome = outcomeOfState(state);
    return newest && outcome && isCounted(outcome) ? { ...run, solved: isSolved(outcome) } : [];
  });
  const tasks = Map.groupBy(counted, ({ task }) => task);
  return new Map(
    [...tasks].flatMap(([task, members]) => {
      const tokens = members.flatMap(({ totalTokens }) => totalTokens ?? []);
      if (tokens.length < members.length) return [];
      const solved = members.filter((member) => member.solved).length;
      return [[task, { tokens: tokens.reduce((sum, count) => sum + count, 0), solved }]];
    }),
  );
}
