import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/load/load-site.ts';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder } from '../support/load-folder.ts';
import { tempFiles } from '../support/temp-files.ts';

const { sweep_id, cli, model, task } = aCell();
const row = { date: '2026-07-01', sweep_id, cli, model, task };

test('a folder without a run is an error', async () => {
  const { problems } = await loadFolder({ 'site.json': {}, 'sweeps/s/sweep.json': { sweep_id: 's' } });
  expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error no-runs']);
});

test('a folder that does not exist is not said to be without runs as well', async () => {
  const { problems } = await loadSite(join(tempFiles({}), 'nowhere'));
  expect(problems.map(({ rule }) => rule)).toEqual(['no-data-folder']);
});

test('a run that the ledger withdrew is enough, and its cell is there', async () => {
  const { site, problems } = await loadFolder({
    'ledger.jsonl': jsonLines([{ ...row, action: 'withdrawn' }]),
  });
  expect(problems).toEqual([]);
  expect(site.cells.map(({ shown }) => shown.withdrawn?.date)).toEqual(['2026-07-01']);
});

test('a run that the ledger only added is not', async () => {
  const { problems } = await loadFolder({ 'ledger.jsonl': jsonLines([{ ...row, action: 'added' }]) });
  expect(problems.map(({ rule }) => rule)).toEqual(['no-runs']);
});
