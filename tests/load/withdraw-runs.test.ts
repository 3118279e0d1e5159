import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import { withdrawRuns } from '../../src/load/withdraw-runs.ts';
import { aCell } from '../support/a-cell.ts';
import { aRun } from '../support/a-run.ts';
import { jsonLines, loadFolder, onlyCell } from '../support/load-folder.ts';

function anEntry(parts: Partial<LedgerEntry> = {}): LedgerEntry {
  const { sweep_id, cli, model, task } = aCell();
  return {
    date: '2026-07-01',
    sweep_id,
    cli,
    model,
    task,
    action: 'withdrawn',
    reason: 'wrong image',
    ...parts,
  };
}

describe('a run that the ledger withdraws', () => {
  const measured = aRun({
    outcome: 'passed',
    category: 'words',
    startedAt: '2026-06-01T00:00:00Z',
    readings: { ...aRun().readings, pass: { state: 'measured', value: 1, source: 'scorer' } },
  });
  const [run] = withdrawRuns([measured], [anEntry()]);

  test('keeps its ids and category, with date and reason', () => {
    expect(run).toMatchObject({
      sweepId: 'spring',
      task: 'words/reverse',
      category: 'words',
      withdrawn: { date: '2026-07-01', reason: 'wrong image' },
    });
  });

  test('gives none of its figures away', () => {
    expect(Object.values(run?.readings ?? {})).toEqual(
      Array.from({ length: 7 }, () => ({ state: 'withheld', reason: 'the run was withdrawn' })),
    );
    expect(run).toMatchObject({ outcome: 'not-scored', warnings: [] });
    expect(Object.keys(run ?? {})).not.toContain('startedAt');
    expect(Object.keys(run ?? {})).not.toContain('stored');
  });

  test('needs no reason', () => {
    const { reason: _, ...silent } = anEntry();
    expect(withdrawRuns([measured], [silent])[0]?.withdrawn).toEqual({ date: '2026-07-01' });
  });
});

describe('the last word of the ledger', () => {
  test.each([
    ['withdrawn', ['added', 'withdrawn'], true],
    ['added again', ['withdrawn', 'added'], false],
    ['rescored', ['withdrawn', 'rescored'], false],
    ['withdrawn a second time', ['withdrawn', 'added', 'withdrawn'], true],
  ] as const)('counts: %s', (_, actions, expected) => {
    const ledger = actions.map((action) => anEntry({ action }));
    expect(withdrawRuns([aRun()], ledger)[0]?.withdrawn !== undefined).toBe(expected);
  });

  test('is about one repeat, not about its neighbours', () => {
    const runs = withdrawRuns([aRun({ run: 1 }), aRun({ run: 2 })], [anEntry({ run: 2 })]);
    expect(runs.map(({ run, withdrawn }) => [run, withdrawn !== undefined])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('about a run without a number is about run 1', () => {
    expect(withdrawRuns([aRun({ run: 1 })], [anEntry()])[0]?.withdrawn).toBeDefined();
  });
});

describe('a run that only the ledger knows', () => {
  test('gets an entry when it was withdrawn', () => {
    const runs = withdrawRuns([], [anEntry({ task: 'words/gone', run: 3 })]);
    expect(runs.map(({ task, run, withdrawn }) => [task, run, withdrawn?.reason])).toEqual([
      ['words/gone', 3, 'wrong image'],
    ]);
  });

  test('gets none when it was only added or rescored', () => {
    expect(
      withdrawRuns([], [anEntry({ action: 'added' }), anEntry({ task: 't', action: 'rescored' })]),
    ).toEqual([]);
  });
});

describe('a data folder with a ledger', () => {
  test('a withdrawn run is not read again, and its address stays', async () => {
    const loaded = await loadFolder({
      'sweeps/spring/a.json': aCell({ exit_code: 0 }),
      'ledger.jsonl': jsonLines([anEntry()]),
    });
    const { shown } = onlyCell(loaded);
    expect(shown.withdrawn).toEqual({ date: '2026-07-01', reason: 'wrong image' });
    expect(loaded.site.readRun(shown)).toBeUndefined();
  });

  test('a row alone is enough for a cell of its own', async () => {
    const { site, problems } = await loadFolder({
      'sweeps/spring/a.json': aCell(),
      'ledger.jsonl': jsonLines([anEntry({ sweep_id: 'winter', task: 'words/gone' })]),
    });
    expect(problems).toEqual([]);
    expect(site.cells.map(({ task }) => task)).toEqual(['words/gone', 'words/reverse']);
    expect(site.sweeps.map(({ sweepId }) => sweepId)).toEqual(['winter', 'spring']);
  });
});
