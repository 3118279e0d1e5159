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

test('a neighbour says how it ended, and names an absence', () => {
  const [clis] = listsOf(own, [anEntry({ category, cli: 'other', outcome: 'passed' })]);
  expect(clis?.rows).toMatchObject([
    { outcome: 'passed', tone: 'pass', sign: 'check', wall: 'not recorded', composite: 'not recorded' },
  ]);
});
