import { expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder } from '../support/load-folder.ts';

const { sweep_id, cli, model, task } = aCell();
const entry = { date: '2026-07-01', sweep_id, cli, model, task, action: 'added' };
const run = { 'sweeps/spring/a.json': aCell() };

test('a folder without a ledger has an empty one', async () => {
  expect((await loadFolder(run)).site.ledger).toEqual([]);
});

test('the ledger keeps its own order', async () => {
  const entries = [
    entry,
    { ...entry, date: '2026-06-01', action: 'withdrawn' },
    { ...entry, date: '2026-08-01' },
  ];
  const { site } = await loadFolder({ ...run, 'ledger.jsonl': jsonLines(entries) });
  expect(site.ledger).toEqual(entries);
});

test('a line at fault is named with its number, and the others count', async () => {
  const lines = [entry, { ...entry, action: 'lost' }, { ...entry, action: 'withdrawn' }];
  const { site, problems } = await loadFolder({ ...run, 'ledger.jsonl': jsonLines(lines) });
  expect(site.ledger.map(({ action }) => action)).toEqual(['added', 'withdrawn']);
  expect(problems.map(({ file, line, pointer }) => [file, line, pointer])).toEqual([
    ['ledger.jsonl', 2, '/action'],
  ]);
});
