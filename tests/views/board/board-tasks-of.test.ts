import { expect, test } from 'vitest';
import { boardAxisOf, boardTasksOf } from '../../../src/views/board/board-tasks-of.ts';
import { aSite, anEntry } from '../../support/a-site.ts';

const wall = { state: 'measured', value: 1234, source: 'scorer' } as const;
const readings = { ...anEntry().shown.readings, wall };
const cells = [
  anEntry({ task: 'words/a', outcome: 'passed', readings }),
  anEntry({ task: 'words/b', outcome: 'failed', sweepId: 'autumn' }),
  anEntry({ cli: 'other', task: 'words/b', outcome: 'timed-out' }),
];
const sweeps = ['autumn', 'spring'].map((sweepId) => ({
  sweepId,
  sweep: { sweep_id: sweepId },
  runCount: 1,
}));

test('a letter a task tells how its runs ended and in which sweep, in the order of the board', () => {
  const { mixes, pairs, tasks } = boardTasksOf(aSite(cells, { sweeps }));
  expect(tasks.map(({ id }) => id)).toEqual(['words/a', 'words/b']);
  expect(mixes).toEqual([['passed'], ['failed'], ['timed-out']]);
  expect(pairs.map(({ mixes: letters, sweeps: days }) => [letters, days])).toEqual([
    ['#$', '$#'],
    [' %', ' $'],
  ]);
});

test('with one sweep no letters of sweeps are written', () => {
  expect(boardTasksOf(aSite(cells, { sweeps: sweeps.slice(1) })).pairs[0]).not.toHaveProperty('sweeps');
});

test('an axis lists a value a task in three digits, with absence told apart', () => {
  expect(boardAxisOf(aSite(cells), 'wall').pairs).toEqual(['1230,', ',-']);
});

test('a cell whose runs were all taken back shows as none', () => {
  const gone = anEntry({ withdrawn: { date: '2026-07-01' } });
  expect(boardTasksOf(aSite([gone])).pairs[0]?.mixes).toBe(' ');
});
