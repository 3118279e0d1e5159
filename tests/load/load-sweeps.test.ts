import { describe, expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder } from '../support/load-folder.ts';

describe('sweeps', () => {
  test('a sweep that only its runs name gets an entry with nothing but its id', async () => {
    const { site } = await loadFolder({ 'sweeps/spring/a.json': aCell() });
    expect(site.sweeps).toEqual([{ sweepId: 'spring', sweep: { sweep_id: 'spring' }, runCount: 1 }]);
  });

  test('a sweep without runs gets an entry with no run', async () => {
    const { site } = await loadFolder({
      'sweeps/spring/a.json': aCell(),
      'sweeps/summer/sweep.json': { sweep_id: 'summer', title: 'Summer' },
    });
    expect(site.sweeps.find(({ sweepId }) => sweepId === 'summer')).toEqual({
      sweepId: 'summer',
      sweep: { sweep_id: 'summer', title: 'Summer' },
      runCount: 0,
    });
  });

  test('runs that were withdrawn are not counted, whether their file is there or not', async () => {
    const { cli, model, task } = aCell();
    const row = { date: '2026-07-01', sweep_id: 'spring', cli, model, task, action: 'withdrawn' };
    const { site } = await loadFolder({
      'sweeps/spring/runs.jsonl': jsonLines([aCell(), aCell({ run: 2 }), aCell({ run: 3 })]),
      'ledger.jsonl': jsonLines([
        { ...row, run: 2 },
        { ...row, run: 9 },
      ]),
    });
    expect(site.sweeps.map(({ runCount }) => runCount)).toEqual([2]);
  });

  test('the first and the last start are those of the clock, in the text of the file', async () => {
    const starts = ['2026-05-03T01:00:00.000001Z', '2026-05-02T23:30:00-05:00', '2026-05-03T03:00:00+02:00'];
    const runs = starts.map((started_at, index) => aCell({ run: index + 1, started_at }));
    const { site } = await loadFolder({
      'sweeps/spring/runs.jsonl': jsonLines([...runs, aCell({ run: 4 })]),
    });
    expect(site.sweeps).toMatchObject([
      {
        firstStartedAt: '2026-05-03T03:00:00+02:00',
        lastStartedAt: '2026-05-02T23:30:00-05:00',
        runCount: 4,
      },
    ]);
  });

  test('two files for one sweep are an error that names both, and the first counts', async () => {
    const { site, problems } = await loadFolder({
      'sweeps/a/sweep.json': { sweep_id: 'spring', title: 'first' },
      'sweeps/b/sweep.json': { sweep_id: 'spring', title: 'second' },
      'sweeps/a/run.json': aCell(),
    });
    expect(problems.map(({ file, rule, message }) => [file, rule, message])).toEqual([
      [
        'sweeps/b/sweep.json',
        'sweep-twice',
        'the sweep "spring" is described here and in sweeps/a/sweep.json',
      ],
    ]);
    expect(site.sweeps.map(({ sweep }) => sweep.title)).toEqual(['first']);
  });
});
