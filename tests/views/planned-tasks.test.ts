import { describe, expect, test } from 'vitest';
import type { SweepEntry } from '../../src/load/site-model.ts';
import { publishedGridOf } from '../../src/export/api/published-grid.ts';
import { sitePaths } from '../../src/export/discovery/site-paths.ts';
import { aboutParams, aboutView } from '../../src/views/about/about-pages.ts';
import { taskList } from '../../src/views/about/list-pages.ts';
import { matrixView } from '../../src/views/matrix/matrix-view.ts';
import { plannedTasks } from '../../src/views/planned-tasks.ts';
import { standings } from '../../src/views/standings.ts';
import { anEntry, aSite } from '../support/a-site.ts';

const planned = { clis: ['loomcode'], models: ['heron'], tasks: ['go/a', 'go/b', 'GO/A', 'x'.repeat(300)] };
const sweep = (sweepId: string, plan: SweepEntry['sweep']['planned']): SweepEntry => ({
  ...{ sweepId, runCount: 1 },
  sweep: { sweep_id: sweepId, ...(plan ? { planned: plan } : {}) },
});
const cells = [
  anEntry({ sweepId: 'autumn', cli: 'loomcode', model: 'heron', task: 'go/a', outcome: 'passed' }),
];
const described = new Map([['go/b', { id: 'go/b', category: 'go', prompt: 'Mend the parser.' }]]);
const catalogue = { ...aSite([]).catalogue, tasks: described };
const site = aSite(cells, { catalogue, sweeps: [sweep('autumn', planned)] });
const withoutPlan = aSite(cells, { catalogue, sweeps: [sweep('autumn', undefined)] });

test('a planned task without a run is found, unless its address would meet another or cannot be', () => {
  expect([...plannedTasks(site).keys()]).toEqual(['go/b']);
  expect([...plannedTasks(withoutPlan).keys()]).toEqual([]);
});

describe('the page of a planned task', () => {
  const view = aboutView(site, 'task', 'go/b');

  test('says what is known, who planned it, and that there is no run', () => {
    expect(view.lead).toEqual([expect.stringContaining('no run of it is in the data')]);
    expect(view.facts).toContainEqual({ label: 'Category', text: 'go' });
    expect(view.figures).toEqual([]);
    expect(view.sections.map(({ id }) => id)).toEqual(['plans', 'prompt']);
    expect(view.sections[0]?.table?.rows[0]?.map(({ text }) => text)).toEqual([
      'autumn',
      '1',
      '0',
      'not recorded',
    ]);
    expect(view.sections[1]?.verbatim).toBe('Mend the parser.');
  });

  test('is linked from the list of tasks, the matrix, its sweep, the grid and the list for search engines', () => {
    const section = taskList(site).sections.find(({ id }) => id === 'planned');
    expect(section?.table?.rows.map(([task]) => task)).toEqual([{ text: 'go/b', path: '/task/go/b/' }]);
    expect(matrixView(site).columns.map(({ path }) => path)).toContain('/task/go/b/');
    expect(matrixView(site).rows[0]?.squares.map(({ state }) => state)).toEqual(['planned', 'passed']);
    const coverage = aboutView(site, 'sweep', 'autumn').sections.find(({ id }) => id === 'coverage');
    expect(coverage?.links).toEqual([{ text: 'go/b', path: '/task/go/b/' }]);
    expect(publishedGridOf(site).tasks.find(({ id }) => id === 'go/b')).toMatchObject({
      plannedBy: 'autumn',
      counted: 0,
    });
    expect([...sitePaths(site)].filter((path) => path === '/task/go/b/')).toHaveLength(1);
    expect(aboutParams(site, 'task').map(({ params }) => params.id)).toEqual(['go/a', 'go/b']);
  });
});

test('coverage is that of the plan and of the tasks with runs, whether planned tasks have pages or not', () => {
  const coverageOf = (of: typeof site) => standings(of).pairs[0]?.coverage;
  expect(coverageOf(site)).toEqual({ ran: 1, planned: 4, known: 1 });
  expect(coverageOf(withoutPlan)).toEqual({ ran: 1, known: 1 });
});
