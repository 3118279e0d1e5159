import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { RunSummary } from '../../src/load/site-model.ts';
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

/** The runs after the ledger, one entry a line of it. */
function afterLedger(runs: readonly RunSummary[], entries: readonly LedgerEntry[]): RunSummary[] {
  const rows = entries.map((entry, index) => ({ entry, file: 'ledger.jsonl', line: index + 1 }));
  return withdrawRuns(runs, rows).map(({ run }) => run);
}

describe('a run that the ledger withdraws', () => {
  const measured = aRun({
    outcome: 'passed',
    category: 'words',
    startedAt: '2026-06-01T00:00:00Z',
    readings: { ...aRun().readings, pass: { state: 'measured', value: 1, source: 'scorer' } },
  });
  const [run] = afterLedger([measured], [anEntry()]);

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
    expect(afterLedger([measured], [silent])[0]?.withdrawn).toEqual({ date: '2026-07-01' });
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
    expect(afterLedger([aRun()], ledger)[0]?.withdrawn !== undefined).toBe(expected);
  });

  test('is about one repeat, not about its neighbours', () => {
    const runs = afterLedger([aRun({ run: 1 }), aRun({ run: 2 })], [anEntry({ run: 2 })]);
    expect(runs.map(({ run, withdrawn }) => [run, withdrawn !== undefined])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('about a run without a number is about run 1', () => {
    expect(afterLedger([aRun({ run: 1 })], [anEntry()])[0]?.withdrawn).toBeDefined();
  });
});

describe('a run that only the ledger knows', () => {
  test('gets an entry when it was withdrawn', () => {
    const runs = afterLedger([], [anEntry({ task: 'words/gone', run: 3 })]);
    expect(runs.map(({ task, run, withdrawn }) => [task, run, withdrawn?.reason])).toEqual([
      ['words/gone', 3, 'wrong image'],
    ]);
  });

  test('gets none when it was only added or rescored', () => {
    expect(
      afterLedger([], [anEntry({ action: 'added' }), anEntry({ task: 't', action: 'rescored' })]),
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

describe('a row of the ledger whose ids are at fault', () => {
  const row = { ...anEntry(), sweep_id: 'winter' };
  const twin = { ...row, task: 'Words/Reverse', sweep_id: 'autumn' };
  const files = { 'sweeps/spring/a.json': aCell() };

  test('an id part of more than 200 bytes is a problem at its line, and the site goes on', async () => {
    const ledger = jsonLines([row, { ...row, task: 'ü'.repeat(70) }]);
    const { site, problems } = await loadFolder({ ...files, 'ledger.jsonl': ledger });
    expect(problems.map(({ severity, rule, file, line }) => [severity, rule, file, line])).toEqual([
      ['error', 'address-refused', 'ledger.jsonl', 2],
    ]);
    expect(site.cells.flatMap(({ runs, earlier }) => [...runs, ...earlier])).toHaveLength(2);
  });

  test('an address that a real run has is left to that run, and both places are named', async () => {
    const { site, problems } = await loadFolder({ ...files, 'ledger.jsonl': jsonLines([row, twin]) });
    expect(problems.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
      [
        'address-claimed',
        'ledger.jsonl',
        2,
        'the task address /task/Words/Reverse/ is claimed by sweeps/spring/a.json already',
      ],
    ]);
    expect(site.cells.map(({ task }) => task)).toEqual(['words/reverse']);
  });

  test('of two rows that meet the first counts', async () => {
    const { problems } = await loadFolder({ 'ledger.jsonl': jsonLines([row, twin]) });
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'the task address /task/Words/Reverse/ is claimed by ledger.jsonl:1 already'],
    ]);
  });

  test('a run that was left out for its address does not come back as a row of the ledger', async () => {
    const { site, problems } = await loadFolder({
      ...files,
      'sweeps/spring/b.json': aCell({ task: 'Words/Reverse' }),
      'ledger.jsonl': jsonLines([{ ...anEntry(), task: 'words/reverse' }]),
    });
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['address-claimed', 'sweeps/spring/b.json'],
    ]);
    expect(site.cells.map(({ shown }) => shown.withdrawn?.reason)).toEqual(['wrong image']);
  });
});
