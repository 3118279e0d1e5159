import { expect, test } from 'vitest';
import { failureGroups, groupFailures } from '../../../src/views/failures/failure-groups.ts';
import { failuresView } from '../../../src/views/failures/failures-view.ts';
import { searchView } from '../../../src/views/search/search-view.ts';
import { anEntry, aSite } from '../../support/a-site.ts';
import { realSite } from '../../support/real-site.ts';

const cells = [
  anEntry({ cli: 'a', task: 't/one', failures: ['common', 'rare'] }),
  anEntry({ cli: 'b', task: 't/one', failures: ['common'] }),
  anEntry({ cli: 'b', task: 't/two', failures: ['common'] }),
  anEntry({ cli: 'c', task: 't/two', failures: ['common'], withdrawn: { date: '2026-01-01' } }),
];

test('runs that failed alike stand together, the most frequent first, without withdrawn ones', () => {
  expect(
    groupFailures(cells).map(({ signature, runs, cells: members }) => [signature, runs, members.length]),
  ).toEqual([
    ['common', 3, 3],
    ['rare', 1, 1],
  ]);
});

test('the groups of a site are made once', () => {
  const site = aSite(cells);
  expect(failureGroups(site)).toBe(failureGroups(site));
});

test('only what several runs share is listed, and the rest is counted', () => {
  const { rows, unlisted } = failuresView(groupFailures(cells), 5);
  expect(rows.map(({ signature, extent, more }) => [signature, extent, more])).toEqual([
    ['common', '3 runs of 2 pairs on 2 tasks', 0],
  ]);
  expect(rows[0]?.cells[0]?.label).toMatch(/^a × .* on one$/);
  expect(unlisted).toBe('1 way that only one run failed in');
  expect(failuresView(groupFailures(cells), 0).unlisted).toContain('1 more way that several runs share');
});

test('the page of the search over the published cells: everything it says', async () => {
  const text = `${JSON.stringify(searchView(await realSite()), null, 1)}\n`;
  await expect(text).toMatchFileSnapshot('../../expected/views/search.json');
});
