import { describe, expect, test } from 'vitest';
import { choiceOf, choosesTasks } from '../../../src/client/board/choice.ts';
import { regroup } from '../../../src/client/board/regroup.ts';
import { rerank } from '../../../src/client/board/rerank.ts';
import { taskWeights } from '../../../src/client/board/task-weights.ts';
import { boardTasksOf } from '../../../src/views/board/board-tasks-of.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { aRow } from './rows.ts';

const tasks = [
  { id: 'go/a', category: 'go' },
  { id: 'rust/a', category: 'rust' },
  { id: 'rust/b', category: 'rust' },
];
const weightsAt = (query: string) => taskWeights(tasks, choiceOf(new URLSearchParams(query)).tasks);

describe('the weights of tasks', () => {
  test.each([
    ['', undefined],
    ['x-category:rust=2', [1, 2, 2]],
    ['x-category:rust=2&x-task:rust/b=3', [1, 2, 6]],
    ['x-category:rust=4&x-category:go=2', [1, 2, 2]],
    ['x-task:go/a=0&x-task:rust/b=3', [0, 1, 3]],
    ['category=rust&x-task:rust/b=3', [0, 1, 3]],
    ['x-category:rust=7&x-category:go=7', undefined],
    ['x-category:rust=99', [1, 9, 9]],
    ['x-category:rust=nonsense', undefined],
    ['x-category:elsewhere=5', undefined],
  ])('%s', (query, expected) => {
    expect(weightsAt(query)).toEqual(expected);
  });

  test('change the figures, and so does a weight of 0', () => {
    const chooses = (query: string) => choosesTasks(choiceOf(new URLSearchParams(query)));
    expect([chooses(''), chooses('x-category:rust=2'), chooses('x-task:go/a=0')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a leaderboard with weights', () => {
  const cells = (cli: string, go: 'passed' | 'failed', rust: 'passed' | 'failed') => [
    ...['0', '1', '2', '3', '4', '5'].map((at) =>
      anEntry({ cli, task: `go/${at}`, category: 'go', outcome: go }),
    ),
    ...['0', '1'].map((at) => anEntry({ cli, task: `rust/${at}`, category: 'rust', outcome: rust })),
  ];
  const data = boardTasksOf(
    aSite([...cells('gopher', 'passed', 'failed'), ...cells('crab', 'failed', 'passed')]),
  );
  const boardAt = (query: string) => {
    const choice = choiceOf(new URLSearchParams(query)).tasks;
    const weights = taskWeights(data.tasks, choice);
    const groups = regroup(data, {}, choice, weights);
    const { rows } = rerank(
      data.pairs.map(({ cli, model }) => aRow({ cli, model })),
      groups,
      weights,
    );
    const solvedOf = (cli: string) => rows.find((row) => row.cli === cli)?.cells.solved;
    return { first: rows.toSorted(byRank)[0]?.cli, gopher: solvedOf('gopher'), crab: solvedOf('crab') };
  };
  const byRank = (left: ReturnType<typeof aRow>, right: ReturnType<typeof aRow>) =>
    (left.cells.rank?.value ?? 0) - (right.cells.rank?.value ?? 0);

  test('counts a task as often as it weighs, beside the runs as they were', () => {
    expect(boardAt('')).toMatchObject({
      first: 'gopher',
      gopher: { text: '6 of 8', note: '75\u00a0%', value: 0.75 },
    });
    expect(boardAt('x-category:rust=9')).toMatchObject({
      first: 'crab',
      gopher: { text: '6 of 8', note: 'weighted 25\u00a0%', value: 0.25 },
      crab: { text: '2 of 8', note: 'weighted 75\u00a0%', value: 0.75 },
    });
  });
});
