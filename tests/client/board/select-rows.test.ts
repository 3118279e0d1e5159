import { describe, expect, test } from 'vitest';
import { choiceOf, choosesTasks } from '../../../src/client/board/choice.ts';
import { nextSort } from '../../../src/client/board/next-sort.ts';
import { placesBy, pointsOf } from '../../../src/client/board/points.ts';
import { selectRows } from '../../../src/client/board/select-rows.ts';
import { aRow } from './rows.ts';

const rows = [
  aRow({ cli: 'fernhand', top: true, kinds: ['passed'] }, { rank: 0, solved: 0.9, wall: 5000, coverage: 1 }),
  aRow(
    { cli: 'tidepool', top: false, kinds: ['failed', 'timed-out'] },
    { rank: 1, solved: 0.2, coverage: 0.5 },
  ),
  aRow(
    { cli: 'loomcode', model: 'duskfield/plover-mini', vendor: 'duskfield', kinds: ['passed'] },
    { rank: 2, solved: 0.5, wall: 2000, coverage: 0.25 },
  ),
];

function shown(query: string) {
  return selectRows(rows, choiceOf(new URLSearchParams(query)), undefined);
}

describe('the rows that are shown', () => {
  test.each([
    ['', [0, 1, 2]],
    ['cli=tidepool&cli=loomcode', [1, 2]],
    ['vendor=duskfield', [2]],
    ['model=elmgate%2Fheron-8b', [0, 1]],
    ['outcome=timed-out', [1]],
    ['q=DUSK+plover', [2]],
    ['cover=50', [0, 1]],
    ['complete=1', [0]],
    ['top=1', [0, 2]],
    ['cli=nobody', []],
    ['cover=nonsense', [0, 1, 2]],
  ])('%s', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test('a row without a run of the chosen tasks is left out', () => {
    expect(selectRows([aRow({ ran: false })], choiceOf(new URLSearchParams()), undefined)).toEqual([]);
  });
});

describe('their order', () => {
  test.each([
    ['sort=solved', [0, 2, 1]],
    ['sort=solved&order=up', [1, 2, 0]],
    ['sort=wall', [2, 0, 1]],
    ['sort=wall&order=down', [0, 2, 1]],
    ['sort=pair', [0, 2, 1]],
    ['sort=pair&order=down', [1, 2, 0]],
    ['sort=nonsense', [0, 1, 2]],
  ])('%s; what is absent stands last', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test('a column sorts best first, and the other way round the second time', () => {
    expect(nextSort({ sort: 'rank', descending: false }, 'solved')).toEqual({ sort: 'solved', order: '' });
    expect(nextSort({ sort: 'solved', descending: true }, 'solved')).toEqual({ sort: 'solved', order: 'up' });
    expect(nextSort({ sort: 'solved', descending: false }, 'solved')).toEqual({ sort: 'solved', order: '' });
    expect(nextSort({ sort: 'wall', descending: false }, 'wall')).toEqual({ sort: 'wall', order: 'down' });
  });
});

describe('points', () => {
  const weighed = [
    aRow({}, { solved: 1, tokens: 4000, wall: 90_000, blast: 0.5 }),
    aRow({}, { solved: 0.5, tokens: 1000, wall: 0, blast: 0 }),
    aRow({}, { solved: 1 }),
  ];

  test('are the weighted mean; wall and blast as in the published composite, tokens against the fewest', () => {
    expect(pointsOf(weighed, { solved: 1, tokens: 1 })).toEqual([0.625, 0.75, undefined]);
    expect(pointsOf(weighed, { wall: 2, blast: 2 })).toEqual([0.5, 1, undefined]);
  });

  test('are not given for an absent figure, and by weights of nothing', () => {
    expect(pointsOf(weighed, {})).toEqual([undefined, undefined, undefined]);
    expect(placesBy([0.5, undefined, 0.9, 0.5])).toEqual([2, undefined, 1, 2]);
  });

  test('order the rows where the reader does not sort otherwise', () => {
    const choice = choiceOf(new URLSearchParams('points=1'));
    expect(choice.weights).toEqual({ solved: 1 });
    expect(selectRows(rows, choice, [0.1, undefined, 0.7])).toEqual([2, 0, 1]);
  });

  test('weights are read between 0 and 10, and only where points are asked for', () => {
    expect(choiceOf(new URLSearchParams('points=1&w-wall=99&w-solved=0')).weights).toEqual({ wall: 10 });
    expect(choiceOf(new URLSearchParams('w-wall=3')).weights).toEqual({});
  });
});

test('a choice of tasks changes every figure; a choice of rows does not', () => {
  expect(choosesTasks(choiceOf(new URLSearchParams('language=Rust')))).toBe(true);
  expect(choosesTasks(choiceOf(new URLSearchParams('cli=fernhand')))).toBe(false);
});
