import { describe, expect, test } from 'vitest';
import { matchWords, queryWords } from '../../../src/client/search/match-words.ts';
import { searchFailures } from '../../../src/client/search/search-failures.ts';
import { mostCells, searchGrid } from '../../../src/client/search/search-grid.ts';
import { gridData } from '../../../src/client/grid/grid-data.ts';
import { publishedGridOf } from '../../../src/export/api/published-grid.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

const grid = gridData(
  publishedGridOf(
    aSite([
      anEntry({ cli: 'loomcode', model: 'maker/heron', task: 'words/rust-parser', outcome: 'passed' }),
      anEntry({ cli: 'loomcode', model: 'maker/plover', task: 'words/rust-parser', outcome: 'timed-out' }),
      anEntry({ cli: 'fernhand', model: 'maker/heron', task: 'words/go-cache', outcome: 'failed' }),
    ]),
  ),
);
const search = (query: string) => searchGrid(grid, queryWords(query));
const cellsOf = (query: string) =>
  search(query).cells.map(({ pair, task }) => Object.values(grid.idsAt(pair, task)).join(' '));

describe('a query', () => {
  test('is split into few words in lower case, the × between CLI and model left out', () => {
    expect(queryWords(' Loomcode × Heron  heron ')).toEqual(['loomcode', 'heron']);
    expect(queryWords('a b c d e f g h i j k')).toHaveLength(8);
  });

  test('counts whole words more than starts, and starts more than middles', () => {
    const scores = ['rust parser', 'rusty parser', 'trust'].map((text) => matchWords(text, ['rust']).score);
    expect(scores).toEqual([3, 2, 1]);
    expect(matchWords('rust', ['rust', 'go'])).toEqual({ score: 0, bits: 1 });
  });

  test('finds names that have all its words', () => {
    expect(search('loom').clis).toEqual(['loomcode']);
    expect(search('heron').pairs).toHaveLength(2);
    expect(search('heron fernhand').pairs.map((pair) => grid.pairs[pair]?.cli)).toEqual(['fernhand']);
    expect(search('nothing')).toMatchObject({
      clis: [],
      models: [],
      pairs: [],
      tasks: [],
      cells: [],
      cellCount: 0,
    });
  });

  test('finds cells by CLI, model, task and outcome together', () => {
    expect(cellsOf('loomcode rust timed')).toEqual(['loomcode maker/plover words/rust-parser']);
    expect(cellsOf('heron')).toHaveLength(2);
    expect(cellsOf('rust failed')).toEqual([]);
  });
});

test('few of very many cells are listed, and all are counted', () => {
  const many = Array.from({ length: mostCells + 5 }, (_, at) =>
    anEntry({ task: `t/${String(at)}`, outcome: 'passed' }),
  );
  const found = searchGrid(gridData(publishedGridOf(aSite(many))), ['passed']);
  expect([found.cells.length, found.cellCount]).toEqual([mostCells, mostCells + 5]);
});

test('failures are found by their words, in the order of the list', () => {
  const groups = ['panicked at unwrap', 'missing lifetime', 'unwrap on None'].map((signature) => ({
    ...{ signature, runs: 2, cells: [] },
  }));
  expect(searchFailures(groups, ['unwrap']).map(({ signature }) => signature)).toEqual([
    'panicked at unwrap',
    'unwrap on None',
  ]);
});
