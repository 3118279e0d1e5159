import { expect, test } from 'vitest';
import { documents } from '../../src/export/documents.ts';
import { aCell } from '../support/a-cell.ts';
import { collect } from '../support/collect.ts';
import { loadFolder } from '../support/load-folder.ts';

async function filesOf(files: Record<string, unknown>): Promise<Record<string, string>> {
  const { site } = await loadFolder(files);
  const all = await collect(documents(site, { base: '/' }));
  return Object.fromEntries(
    all.filter(({ path }) => path.startsWith('files/')).map(({ path, body }) => [path, body.toString()]),
  );
}

const tail = 'files/sweep/spring/cell/acme/maker/model-1/words/reverse';

test('recorded outputs are files, whole and as recorded, and empty ones are not', async () => {
  const check = { stdout_tail: '\n\u001b[32mok\u001b[0m <b>\n', stderr_tail: ' ' };
  const run = aCell({ scorers: { pass_rate: check } });
  expect(await filesOf({ 'sweeps/spring/a.json': run })).toEqual({
    [`${tail}.stdout.txt`]: check.stdout_tail,
  });
});

test('files hold no private text', async () => {
  const check = { stderr_tail: 'error in /home/marta/work/app.py' };
  const found = await filesOf({ 'sweeps/spring/a.json': aCell({ scorers: { pass_rate: check } }) });
  expect(found[`${tail}.stderr.txt`]).toMatch(/^error in /);
  expect(found[`${tail}.stderr.txt`]).not.toContain('marta');
});

test('a run that was taken back has no files', async () => {
  const { sweep_id, cli, model, task } = aCell();
  const row = { date: '2026-07-01', sweep_id, cli, model, task, run: 1, action: 'withdrawn' };
  const run = aCell({ scorers: { pass_rate: { stdout_tail: 'ok' } } });
  expect(await filesOf({ 'sweeps/spring/a.json': run, 'ledger.jsonl': `${JSON.stringify(row)}\n` })).toEqual(
    {},
  );
});
