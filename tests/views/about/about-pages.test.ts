import { describe, expect, test } from 'vitest';
import { type AboutKind, aboutParams, aboutView } from '../../../src/views/about/about-pages.ts';
import { cliList, modelList, sweepList, taskList } from '../../../src/views/about/list-pages.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { aRun } from '../../support/a-run.ts';
import { realSite } from '../../support/real-site.ts';

const real = await realSite();

const subjects: [AboutKind, string][] = [
  ['pair', 'opencode/meta/llama-4-maverick-17b-128e-instruct'],
  ['cli', 'openhands'],
  ['model', 'openai/gpt-oss-120b'],
  ['task', 'integrity/unsolvable-refusal'],
  ['category', 'mutations'],
  ['sweep', 'newmodels-20260620'],
];

describe('the page of real data about a', () => {
  test.each(subjects)('%s: everything it says', async (kind, id) => {
    const text = `${JSON.stringify(aboutView(real, kind, id), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../expected/views/about/${kind}.json`);
  });
});

describe('the list of all', () => {
  test.each([
    ['CLIs', cliList(real), 8],
    ['models', modelList(real), 9],
    ['tasks', taskList(real), 10],
    ['sweeps', sweepList(real), 3],
  ])('%s of the real data holds each once', (_, view, count) => {
    const paths = view.sections[0]?.groups?.rows.map(({ path }) => path) ?? [];
    expect(new Set(paths).size).toBe(count);
    expect(paths).toHaveLength(count);
  });

  test('CLIs names those that the catalogue describes and nothing ran of', () => {
    expect(cliList(real).sections[1]?.text).toEqual([
      'crush, plandex: the data describes these, and holds no run of them.',
    ]);
  });
});

describe('the addresses of a kind', () => {
  test('one page for each pair, CLI, model, task, category and sweep of the data', () => {
    const counts = subjects.map(([kind]) => aboutParams(real, kind).length);
    expect(counts).toEqual([32, 8, 9, 10, 3, 3]);
  });

  test('an id that none has is refused', () => {
    expect(() => aboutView(real, 'task', 'no/such')).toThrow('No task has the address no/such.');
  });

  test('a sweep that is described but holds no run has no page', () => {
    const sweeps = [{ sweepId: 'planned', sweep: { sweep_id: 'planned' }, runCount: 0 }];
    const site = aSite([anEntry()], { sweeps });
    expect(aboutParams(site, 'sweep')).toEqual([]);
    expect(sweepList(site).sections[1]?.text?.[0]).toMatch(/^planned: /);
  });
});

describe('a sweep', () => {
  const old = aRun({ sweepId: 'autumn', outcome: 'failed' });
  const newest = aRun({ sweepId: 'spring', outcome: 'passed' });
  const entry = { ...anEntry(), shown: newest, runs: [newest], earlier: [old] };
  const sweeps = ['spring', 'autumn'].map((sweepId) => ({
    sweepId,
    sweep: { sweep_id: sweepId },
    runCount: 1,
  }));
  const site = aSite([entry], { sweeps });

  test('counts its own runs, also those that a newer sweep has superseded', () => {
    expect(aboutView(site, 'sweep', 'autumn').lead[0]).toBe('Solved 0 of 1 counted run on 1 task.');
    expect(aboutView(site, 'sweep', 'spring').lead[0]).toBe('Solved 1 of 1 counted run on 1 task.');
  });

  test('leads to exactly its runs, not to the newest ones', () => {
    const [row] = aboutView(site, 'sweep', 'autumn').sections[0]?.groups?.rows ?? [];
    expect(row?.strip.squares[0]).toMatchObject({
      path: '/sweep/autumn/cell/acme/maker/model-1/words/reverse/',
      tone: 'fail',
    });
  });
});
