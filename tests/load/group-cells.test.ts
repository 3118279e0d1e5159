import { describe, expect, test } from 'vitest';
import { groupCells, orderSweeps } from '../../src/load/group-cells.ts';
import type { SweepEntry } from '../../src/load/site-model.ts';
import { aCell } from '../support/a-cell.ts';
import { aRun } from '../support/a-run.ts';
import { jsonLines, loadFolder, onlyCell, runNames } from '../support/load-folder.ts';

function aSweep(sweepId: string, { date, lastStartedAt }: { date?: string; lastStartedAt?: string } = {}) {
  const sweep = { sweep_id: sweepId, ...(date === undefined ? {} : { date }) };
  const entry: SweepEntry = {
    sweepId,
    sweep,
    runCount: 1,
    ...(lastStartedAt === undefined ? {} : { lastStartedAt }),
  };
  return entry;
}

describe('the order of sweeps, newest first', () => {
  test.each([
    [
      'the date of sweep.json decides',
      [aSweep('a', { date: '2026-05-01' }), aSweep('b', { date: '2026-06-01' })],
      'b a',
    ],
    [
      'the date decides before the start of a run',
      [
        aSweep('old', { date: '2026-05-01', lastStartedAt: '2026-07-01T00:00:00Z' }),
        aSweep('new', { date: '2026-06-01' }),
      ],
      'new old',
    ],
    [
      'without a date the latest start decides',
      [
        aSweep('b', { lastStartedAt: '2026-05-02T00:00:00Z' }),
        aSweep('a', { lastStartedAt: '2026-05-03T00:00:00Z' }),
      ],
      'a b',
    ],
    [
      'starts are compared as instants, not as text',
      [
        aSweep('late', { lastStartedAt: '2026-05-02T23:30:00-05:00' }),
        aSweep('early', { lastStartedAt: '2026-05-03T01:00:00Z' }),
      ],
      'late early',
    ],
    ['a sweep without date and start comes last', [aSweep('z'), aSweep('a', { date: '2020-01-01' })], 'a z'],
    ['without either the id decides', [aSweep('2026-05'), aSweep('2026-06')], '2026-06 2026-05'],
    [
      'of two sweeps of one day the id decides',
      [aSweep('a', { date: '2026-05-01' }), aSweep('b', { date: '2026-05-01' })],
      'b a',
    ],
  ])('%s', (_, sweeps, expected) => {
    const names = (ordered: SweepEntry[]) => ordered.map(({ sweepId }) => sweepId).join(' ');
    expect(names(orderSweeps(sweeps))).toBe(expected);
    expect(names(orderSweeps(sweeps.toReversed()))).toBe(expected);
  });
});

describe('cells', () => {
  test('stand in the order of their addresses', () => {
    const runs = ['b', 'a', 'B'].map((task) => aRun({ task }));
    expect(groupCells(runs, []).map(({ task }) => task)).toEqual(['B', 'a', 'b']);
  });

  test('runs of older sweeps are earlier, newest sweep first', () => {
    const runs = ['first', 'third', 'second'].map((sweepId) => aRun({ sweepId }));
    const sweeps = ['third', 'second', 'first'].map((sweepId) => aSweep(sweepId));
    const [entry] = groupCells(runs, sweeps);
    expect(runNames(entry?.runs ?? [])).toEqual(['third 1']);
    expect(runNames(entry?.earlier ?? [])).toEqual(['second 1', 'first 1']);
  });

  test('repeats stand by their number, and the first is shown', () => {
    const runs = [3, 1, 2].map((run) => aRun({ run }));
    const [entry] = groupCells(runs, [aSweep('spring')]);
    expect(runNames(entry?.runs ?? [])).toEqual(['spring 1', 'spring 2', 'spring 3']);
    expect(entry?.shown.run).toBe(1);
  });

  test('the first repeat that was not withdrawn is shown', () => {
    const withdrawn = { date: '2026-07-01' };
    const runs = [aRun({ run: 1, withdrawn }), aRun({ run: 2 })];
    expect(groupCells(runs, [aSweep('spring')])[0]?.shown.run).toBe(2);
  });

  test('where all were withdrawn, the first is shown', () => {
    const withdrawn = { date: '2026-07-01' };
    const runs = [aRun({ run: 2, withdrawn }), aRun({ run: 1, withdrawn })];
    expect(groupCells(runs, [aSweep('spring')])[0]?.shown.run).toBe(1);
  });
});

describe('a data folder with two sweeps and repeats', () => {
  test('the newest sweep is current with all its repeats, the other superseded', async () => {
    const loaded = await loadFolder({
      'sweeps/spring/sweep.json': { sweep_id: 'spring', date: '2026-03-01' },
      'sweeps/spring/runs.jsonl': jsonLines([aCell({ run: 1 }), aCell({ run: 2 })]),
      'sweeps/autumn/sweep.json': { sweep_id: 'autumn', date: '2025-10-01' },
      'sweeps/autumn/a.json': aCell({ sweep_id: 'autumn', started_at: '2026-04-01T00:00:00Z' }),
    });
    const { runs, earlier } = onlyCell(loaded);
    expect([runNames(runs), runNames(earlier)]).toEqual([['spring 1', 'spring 2'], ['autumn 1']]);
    expect(loaded.site.sweeps.map(({ sweepId }) => sweepId)).toEqual(['spring', 'autumn']);
  });
});
