import { describe, expect, test } from 'vitest';
import type { CellEntry } from '../../../src/load/site-model.ts';
import { siblingLists } from '../../../src/views/cell/siblings.ts';
import { siteIndex } from '../../../src/views/site-index.ts';
import { aSite, anEntry } from '../../support/a-site.ts';

function listsOf(entry: CellEntry, others: CellEntry[]) {
  return siblingLists(entry, siteIndex(aSite([entry, ...others])));
}

const category = 'words';
const own = anEntry({ category });

test('each list holds the cells that share the other two', () => {
  const lists = listsOf(own, [
    anEntry({ category, cli: 'other' }),
    anEntry({ category, model: 'maker/other-model' }),
    anEntry({ category, task: 'words/other-task' }),
    anEntry({ category, cli: 'far', model: 'away' }),
    anEntry({ category: 'numbers', task: 'numbers/one' }),
  ]);
  expect(lists.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
    ['other'],
    ['other-model'],
    ['other-task'],
  ]);
});

test('a cell is not its own neighbour', () => {
  expect(listsOf(own, []).map(({ rows, more }) => [rows, more])).toEqual([
    [[], 0],
    [[], 0],
    [[], 0],
  ]);
});

test('a cell is one row on all pages that name it alike', () => {
  const neighbour = anEntry({ category, cli: 'third' });
  const site = siteIndex(aSite([own, anEntry({ category, cli: 'second' }), neighbour]));
  const rows = [own, site.byCli.get('second')?.[0] ?? own].map((entry) =>
    siblingLists(entry, site)[0]?.rows.find(({ label }) => label === 'third'),
  );
  expect(rows[0]).toBeDefined();
  expect(rows[1]).toBe(rows[0]);
});

describe('a long list', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) => anEntry({ category, cli: `other-${String(index)}` }));

  test.each([
    [12, 12, 0],
    [13, 12, 1],
    [40, 12, 28],
  ])('%i neighbours: %i shown, %i more', (count, shown, more) => {
    const [clis] = listsOf(own, others(count));
    expect([clis?.rows.length, clis?.more]).toEqual([shown, more]);
  });
});

test('without a category all other tasks of the pair are neighbours', () => {
  const [, , tasks] = listsOf(anEntry(), [anEntry({ category: 'numbers', task: 'numbers/one' })]);
  expect(tasks?.title).toBe('Other tasks of this pair');
  expect(tasks?.rows.map(({ label }) => label)).toEqual(['one']);
});

test('where there is no neighbour, the sentence speaks of this data only, and of a category where there is one', () => {
  expect(listsOf(own, []).map(({ none }) => none)).toEqual([
    'In this data no other CLI ran this task with this model.',
    'In this data this CLI ran this task with no other model.',
    'In this data this pair ran no other task of the category.',
  ]);
  expect(listsOf(anEntry(), [])[2]?.none).toBe('In this data this pair ran no other task.');
});

test('a withdrawn neighbour says so, and not how it ended', () => {
  const withdrawn = { date: '2026-07-01' };
  const [clis] = listsOf(own, [anEntry({ category, cli: 'other', outcome: 'passed', withdrawn })]);
  expect(clis?.rows).toMatchObject([{ outcome: 'withdrawn', tone: 'none', sign: 'dash' }]);
});

test('a neighbour says how it ended, and names an absence', () => {
  const [clis] = listsOf(own, [anEntry({ category, cli: 'other', outcome: 'passed' })]);
  expect(clis?.rows).toMatchObject([
    { outcome: 'passed', tone: 'pass', sign: 'check', wall: 'not recorded', composite: 'not recorded' },
  ]);
});
