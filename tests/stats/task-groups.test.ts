import { expect, test } from 'vitest';
import { groupTasks } from '../../src/stats/task-groups.ts';

const tasks = [
  { category: 'b', solved: 1, counted: 3 },
  { solved: 0, counted: 2 },
  { category: 'a', solved: 2, counted: 3 },
  { category: 'b', solved: 0, counted: 0 },
  { category: 'b', solved: 4, counted: 4 },
  { category: 'a', solved: 1, counted: 4 },
];

test('categories stand in alphabetical order, tasks without one last', () => {
  expect(groupTasks(tasks, 'category')).toEqual([
    { label: 'a', members: [2, 5] },
    { label: 'b', members: [0, 3, 4] },
    { label: 'no category', members: [1] },
  ]);
});

test('difficulty goes by the share of counted runs that solved the task, the easiest first', () => {
  expect(groupTasks(tasks, 'difficulty')).toEqual([
    { label: 'solved by most', members: [4, 2] },
    { label: 'solved by some', members: [0] },
    { label: 'solved by few', members: [5] },
    { label: 'solved by none', members: [1] },
    { label: 'not counted', members: [3] },
  ]);
});

test('no tasks make no groups', () => {
  expect([groupTasks([], 'category'), groupTasks([], 'difficulty')]).toEqual([[], []]);
});
