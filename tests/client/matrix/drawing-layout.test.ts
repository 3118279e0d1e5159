import { describe, expect, test } from 'vitest';
import { drawingLayout, scrollTo } from '../../../src/client/matrix/drawing-layout.ts';

const sizes = { square: 20, gap: 10, left: 100, top: 50 };
const groups = [
  { label: 'a', members: [0, 1, 2] },
  { label: 'b', members: [3, 4] },
];
const layout = drawingLayout(40, groups, sizes);
const still = { x: 0, y: 0 };

describe('a drawn grid', () => {
  test('puts squares side by side and a gap between groups', () => {
    expect(layout.columnX).toEqual([100, 120, 140, 170, 190]);
    expect(layout.groupX).toEqual([100, 170]);
    expect([layout.width, layout.height]).toEqual([220, 850]);
  });

  test('finds the square under a point, also when it is scrolled', () => {
    expect(layout.placeAt({ x: 121, y: 91 }, still)).toEqual({ row: 2, column: 1 });
    expect(layout.placeAt({ x: 121, y: 91 }, { x: 60, y: 20 })).toEqual({ row: 3, column: 3 });
  });

  test('finds none among the names, between groups and beyond the end', () => {
    const points = [
      { x: 50, y: 91 },
      { x: 121, y: 20 },
      { x: 165, y: 91 },
      { x: 300, y: 91 },
    ];
    expect(points.map((point) => layout.placeAt(point, still))).toEqual(points.map(() => undefined));
    expect(layout.placeAt({ x: 121, y: 91 }, { x: 0, y: 800 })).toBeUndefined();
  });

  test('shows only what the window holds', () => {
    const window = { width: 150, height: 150 };
    expect(layout.visible(window, { x: 0, y: 100 })).toEqual({
      from: { row: 5, column: 0 },
      to: { row: 10, column: 2 },
    });
  });

  test('scrolls just as far as a square needs to be seen beside the names', () => {
    const window = { width: 150, height: 150 };
    const to = (row: number, column: number, scroll = still) =>
      scrollTo({ row, column }, { layout, sizes, window, scroll });
    expect(to(0, 0)).toEqual(still);
    expect(to(10, 4)).toEqual({ x: 60, y: 120 });
    expect(to(2, 0, { x: 60, y: 120 })).toEqual({ x: 0, y: 40 });
  });
});
