import { describe, expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { jsonLines, loadFolder } from '../support/load-folder.ts';

const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
const { sweep_id, cli, model, task } = aCell();
const row = { date: '2026-07-01', sweep_id, cli, model, task, action: 'withdrawn' };
const run = { 'sweeps/spring/a.json': aCell() };

describe('the texts beside the runs', () => {
  const files = {
    ...run,
    'site.json': { name: `bench ${token}`, tagline: 'on 10.0.0.7', redaction: { allow: ['10.0.0.8'] } },
    'sweeps/spring/sweep.json': {
      sweep_id: 'spring',
      title: 'on 10.0.0.8',
      notes: `by /home/zelda/${token}`,
    },
    'catalog/clis/acme.json': { id: 'acme', description: `the key is ${token}` },
    'catalog/models/m.json': { id: model, served_by: 'http://10.0.0.7:8000' },
    'catalog/tasks/t.json': { id: task, prompt: 'zelda@hyrule.org' },
    'catalog/categories/c.json': { id: 'c', description: 'see /home/zelda/x' },
    'ledger.jsonl': jsonLines([{ ...row, task: 'gone', reason: `leaked ${token}` }]),
  };

  test('are redacted, and what is allowed stays', async () => {
    const { site, problems } = await loadFolder(files);
    const { catalogue, ledger, settings, sweeps } = site;
    expect(problems).toEqual([]);
    expect([settings.name, settings.tagline]).toEqual(['bench [secret]', 'on [private address]']);
    expect(settings.redaction?.allow).toEqual(['10.0.0.8']);
    expect(sweeps[0]?.sweep).toMatchObject({ title: 'on 10.0.0.8', notes: 'by [home]/[secret]' });
    expect(catalogue.clis.get('acme')?.description).toBe('the key is [secret]');
    expect(catalogue.models.get(model)?.served_by).toBe('http://[private address]');
    expect(catalogue.tasks.get(task)?.prompt).toBe('[email]');
    expect(catalogue.categories.get('c')?.description).toBe('see [home]/x');
    expect(ledger[0]?.reason).toBe('leaked [secret]');
  });

  test('are redacted where they reach a run', async () => {
    const { site } = await loadFolder(files);
    const withdrawn = site.cells.find(({ task: id }) => id === 'gone')?.shown.withdrawn;
    expect(withdrawn?.reason).toBe('leaked [secret]');
  });

  test('a run whose id holds something private is still withdrawn', async () => {
    const { site } = await loadFolder({
      'sweeps/spring/a.json': aCell({ task: `words/${token}` }),
      'ledger.jsonl': jsonLines([{ ...row, task: `words/${token}` }]),
    });
    expect(site.cells.map(({ task: id, shown }) => [id, shown.withdrawn?.date])).toEqual([
      ['words/[secret]', '2026-07-01'],
    ]);
  });
});

describe('a text that is of no use without its private part', () => {
  const site = { url: 'http://10.0.0.7/' };

  test('is an error that names the place, and the document is left out', async () => {
    const loaded = await loadFolder({ ...run, 'site.json': { name: 'Bench', ...site } });
    expect(loaded.site.settings).toEqual({});
    expect(loaded.problems).toEqual([
      {
        severity: 'error',
        file: 'site.json',
        pointer: '/url',
        rule: 'private-text',
        message: 'the text is of no use without its private part: "http://[private address]/"',
        hint: 'Remove the private part. Where it is not private, name it in site.json: "redaction": {"allow": […]}.',
      },
    ]);
  });

  test('stays where it is allowed', async () => {
    const settings = { ...site, redaction: { allow: ['10.0.0.7'] } };
    const loaded = await loadFolder({ ...run, 'site.json': settings });
    expect(loaded.problems).toEqual([]);
    expect(loaded.site.settings.url).toBe(site.url);
  });
});
