import { describe, expect, test } from 'vitest';
import type { Sweep } from '../../../schemas/sweep.ts';
import { type AboutKind, aboutParams, aboutView } from '../../../src/views/about/about-pages.ts';
import { cliList, modelList, sweepList, taskList } from '../../../src/views/about/list-pages.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { aRun } from '../../support/a-run.ts';
import { folderSite, realSite } from '../../support/real-site.ts';

const real = await realSite();
const madeUp = await folderSite('made-up');

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

describe('a sweep of made-up data', () => {
  test.each(['spring', 'autumn'])('%s: everything it says', async (id) => {
    const text = `${JSON.stringify(aboutView(madeUp, 'sweep', id), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../expected/views/about/made-up-${id}.json`);
  });
});

describe('the list of all', () => {
  test.each([
    ['CLIs', cliList(real), 8],
    ['models', modelList(real), 9],
    ['tasks', taskList(real), 10],
    ['sweeps', sweepList(real), 3],
  ])('%s of the real data holds each once', (_, view, count) => {
    const paths = view.sections.flatMap(({ groups }) => groups?.rows.map(({ path }) => path) ?? []);
    expect(new Set(paths).size).toBe(count);
    expect(paths).toHaveLength(count);
  });

  test('tasks has a part for each category, which leads to its page', () => {
    expect(taskList(real).sections.map(({ title, links }) => [title, links?.[0]?.path])).toEqual([
      ['integrity', '/category/integrity/'],
      ['mutations', '/category/mutations/'],
      ['polyglot', '/category/polyglot/'],
    ]);
  });

  test('tasks puts those without a category last', () => {
    const site = aSite([anEntry({ task: 'a' }), anEntry({ task: 'z', category: 'words' })]);
    expect(taskList(site).sections.map(({ title }) => title)).toEqual(['words', 'Without a category']);
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
    const [row] = aboutView(site, 'sweep', 'autumn').sections[1]?.groups?.rows ?? [];
    expect(row?.strip.squares[0]).toMatchObject({
      path: '/sweep/autumn/cell/acme/maker/model-1/words/reverse/',
      tone: 'fail',
    });
  });
});

describe('the coverage of a sweep', () => {
  function coverageOf(planned: Sweep['planned']): string[] | undefined {
    const sweep: Sweep = { sweep_id: 'spring', ...(planned === undefined ? {} : { planned }) };
    const site = aSite([anEntry()], { sweeps: [{ sweepId: 'spring', sweep, runCount: 1 }] });
    return aboutView(site, 'sweep', 'spring').sections.find(({ id }) => id === 'coverage')?.text;
  }

  test('says what is missing of the plan', () => {
    const planned = { clis: ['acme', 'other'], models: ['maker/model-1'], tasks: ['words/reverse'] };
    expect(coverageOf(planned)).toEqual([
      '1 of 2 planned cells ran (50\u00a0%); 1 is missing, and no reason is recorded.',
      'Planned, without a run: 1 CLI (other).',
    ]);
  });

  test('is not known where the data has no plan', () => {
    expect(coverageOf(undefined)?.[0]).toMatch(/is not known\.$/);
  });
});

describe('runs that do not count', () => {
  const now = aRun({ sweepId: 'spring', outcome: 'passed' });
  const gone = aRun({ sweepId: 'spring', run: 2, withdrawn: { date: '2026-03-09', reason: 'A leak.' } });
  const old = aRun({ sweepId: 'autumn', outcome: 'failed' });
  const site = aSite([{ ...anEntry(), shown: now, runs: [now, gone], earlier: [old] }]);
  const pair = 'acme/maker/model-1';

  test('are listed on the page of their pair and task, with the reason', () => {
    for (const view of [aboutView(site, 'pair', pair), aboutView(site, 'task', 'words/reverse')]) {
      const { table } = view.sections.find(({ id }) => id === 'set-aside') ?? {};
      expect(table?.rows.map((row) => row.at(-1)?.text)).toEqual([
        'withdrawn on 9 Mar 2026: A leak',
        'superseded by sweep spring',
      ]);
    }
  });

  test('leave no section behind where there are none', () => {
    const ids = aboutView(aSite([anEntry()]), 'pair', pair).sections.map(({ id }) => id);
    expect(ids).not.toContain('set-aside');
  });
});
