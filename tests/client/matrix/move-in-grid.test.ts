import { describe, expect, test } from 'vitest';
import { moveInGrid } from '../../../src/client/matrix/move-in-grid.ts';

const size = { rows: 30, columns: 5 };
const at = { row: 3, column: 2 };

describe('a key in a grid', () => {
  test.each([
    ['ArrowLeft', 3, 1],
    ['ArrowRight', 3, 3],
    ['ArrowUp', 2, 2],
    ['ArrowDown', 4, 2],
    ['Home', 3, 0],
    ['End', 3, 4],
    ['PageDown', 13, 2],
    ['PageUp', 0, 2],
  ])('%s', (key, row, column) => {
    expect(moveInGrid(at, key, size)).toEqual({ row, column });
  });

  test('Home and End with Ctrl lead to the corners', () => {
    expect(moveInGrid(at, 'Home', size, true)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid(at, 'End', size, true)).toEqual({ row: 29, column: 4 });
  });

  test('stops at the edges', () => {
    expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid({ row: 29, column: 4 }, 'ArrowRight', size)).toEqual({ row: 29, column: 4 });
  });

  test('leaves other keys alone', () => {
    expect(moveInGrid(at, 'a', size)).toBeUndefined();
  });
});
