import { describe, expect, test } from 'vitest';
import { publishedGrid, publishedPair } from '../../../schemas/published-grid.ts';
import { gridDocuments } from '../../../src/export/api/grid-documents.ts';
import { publishedGridOf } from '../../../src/export/api/published-grid.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry, aSite } from '../../support/a-site.ts';
import { folderSite, realSite } from '../../support/real-site.ts';

const real = await realSite();
const madeUp = await folderSite('made-up');

test.each([
  ['published', real, 32],
  ['made-up', madeUp, 1],
])('the %s cells give a grid, and a document a pair, that their schemas accept', (_, site, pairs) => {
  const [grid, ...rest] = [...gridDocuments(site)];
  const others = rest.filter(({ path }) => path.startsWith('api/v1/pairs/'));
  expect(publishedGrid.parse(JSON.parse(String(grid?.body))).pairs).toHaveLength(pairs);
  expect(others.map(({ body }) => publishedPair.safeParse(JSON.parse(String(body))).success)).toEqual(
    Array.from({ length: pairs }, () => true),
  );
});

describe('the grid', () => {
  test('has one letter a task, and no numbers of repeats where nothing was repeated', () => {
    const { tasks, pairs } = publishedGridOf(real);
    expect(new Set(pairs.map(({ squares }) => squares.length))).toEqual(new Set([tasks.length]));
    expect(pairs.some((pair) => 'solvedRuns' in pair)).toBe(false);
  });

  test('counts repeats where there are any', () => {
    const runs = [aRun({ outcome: 'passed' }), aRun({ outcome: 'failed', run: 2 })];
    const [pair] = publishedGridOf(aSite([{ ...anEntry(), runs }])).pairs;
    expect(pair).toMatchObject({ squares: 'm', solvedRuns: [1], countedRuns: [2] });
  });

  test('says whether weights are open only where the catalogue does', () => {
    const models = new Map([['open', { id: 'open', open_weights: true }]]);
    const catalogue = { ...aSite([]).catalogue, models };
    const site = aSite([anEntry({ model: 'open' }), anEntry({ model: 'silent' })], { catalogue });
    expect(publishedGridOf(site).models).toEqual([{ id: 'open', openWeights: true }, { id: 'silent' }]);
  });
});

test('the document of a pair names every run, and gives no figure of a withdrawn one', () => {
  const body = [...gridDocuments(madeUp)].at(1)?.body ?? '';
  const { runs } = publishedPair.parse(JSON.parse(String(body)));
  expect(runs).toHaveLength(8);
  expect(runs.find(({ state }) => state === 'withdrawn')).toEqual({
    ...{ task: 'words/withdrawn', sweepId: 'spring', run: 1, newest: true, state: 'withdrawn' },
  });
  expect(runs.filter(({ newest }) => !newest).map(({ sweepId }) => sweepId)).toEqual(['autumn']);
});
