import { expect, test } from 'vitest';
import { readingOrder } from '../../../src/client/board/column-axes.ts';
import { boardColumns } from '../../../src/text/board-columns.ts';

test('tokens and times are read before the rows are ranked, the other columns are filled after that', () => {
  expect(readingOrder(boardColumns, { sort: 'rank', weights: {} })).toEqual({
    first: ['tokens', 'wall'],
    later: ['blast', 'refusal', 'integrity', 'composite', 'credited'],
    waiting: ['blast', 'refusal', 'integrity', 'composite'],
  });
});

test('what decides the order is read first too, and what is not shown not at all', () => {
  expect(readingOrder(['rank', 'wall', 'composite'], { sort: 'composite', weights: { blast: 1 } })).toEqual({
    first: ['wall', 'composite', 'credited', 'blast'],
    later: [],
    waiting: [],
  });
});
