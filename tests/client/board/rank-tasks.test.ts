import { expect, test } from 'vitest';
import { choiceOf } from '../../../src/client/board/choice.ts';
import { rankTasks } from '../../../src/client/board/rank-tasks.ts';
import { boardAxisOf, boardTasksOf } from '../../../src/views/board/board-tasks-of.ts';
import { realSite } from '../../support/real-site.ts';

const choice = choiceOf(new URLSearchParams('x-category:polyglot=3')).tasks;

test('axes that come later change the columns and nothing of the order', async () => {
  const site = await realSite();
  const tasks = boardTasksOf(site);
  const names = tasks.pairs.map(({ cli, model }) => ({ cli, model, vendor: '' }));
  const early = rankTasks({ tasks, axes: {}, names, choice });
  const axes = { wall: boardAxisOf(site, 'wall') };
  const { table } = early;
  const filled = rankTasks({ tasks, axes, names, choice, table });
  expect(filled).toEqual(rankTasks({ tasks, axes, names, choice }));
  expect(filled.rows.map(({ cells }) => cells.rank)).toEqual(early.rows.map(({ cells }) => cells.rank));
  expect(filled.rows.some(({ cells }) => cells.wall?.value !== undefined)).toBe(true);
  expect(early.rows.some(({ cells }) => cells.wall?.value !== undefined)).toBe(false);
});

test('an answer and its request can be sent to another thread', async () => {
  const tasks = boardTasksOf(await realSite());
  const request = { tasks, axes: {}, names: [{ cli: 'a', model: 'b', vendor: '' }], choice };
  expect(structuredClone(request)).toEqual(request);
  const answer = rankTasks(request);
  expect(structuredClone(answer)).toEqual(answer);
  expect(answer.weighted).toBe(true);
});
