import type { TaskGroup } from '../../stats/task-groups.ts';
import type { GridPlace } from './move-in-grid.ts';

/** Sizes of a drawn grid in CSS pixels. */
export interface DrawingSizes {
  square: number;
  /** Between two groups of columns. */
  gap: number;
  /** Width of the names of the rows, and height of those of the columns. */
  left: number;
  top: number;
}

/** Where everything lies on the whole drawing, of which a window shows a part. */
export interface DrawingLayout {
  width: number;
  height: number;
  /** Left edge of each column. */
  columnX: readonly number[];
  rowY: (row: number) => number;
  groupX: readonly number[];
  /** The square at a point of the window, which is scrolled by `scroll`; undefined beside the squares. */
  placeAt: (point: Point, scroll: Point) => GridPlace | undefined;
  /** The rows and columns that a window shows, the last ones included. */
  visible: (window: { width: number; height: number }, scroll: Point) => { from: GridPlace; to: GridPlace };
}

/** A point in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Lays out a grid of rows and of grouped columns below and beside their names, which stay while the squares scroll. */
export function drawingLayout(
  rows: number,
  groups: readonly TaskGroup[],
  sizes: DrawingSizes,
): DrawingLayout {
  const { square, left, top } = sizes;
  const { columnX, groupX, width } = columnsOf(groups, sizes);
  const columnAt = (x: number) => columnX.findLastIndex((start) => start <= x);
  const rowAt = (y: number) => Math.floor((y - top) / square);
  return {
    width,
    height: top + rows * square,
    columnX,
    groupX,
    rowY: (row) => top + row * square,
    placeAt: (point, scroll) => {
      if (point.x < left || point.y < top) return undefined;
      const x = point.x + scroll.x;
      const place = { row: rowAt(point.y + scroll.y), column: columnAt(x) };
      const isInside = x < (columnX[place.column] ?? -square) + square && place.row < rows;
      return isInside ? place : undefined;
    },
    visible: (window, scroll) => ({
      from: { row: Math.max(0, rowAt(top + scroll.y)), column: Math.max(0, columnAt(left + scroll.x)) },
      to: {
        row: Math.min(rows - 1, rowAt(window.height + scroll.y)),
        column: Math.max(0, columnAt(window.width + scroll.x)),
      },
    }),
  };
}

function columnsOf(groups: readonly TaskGroup[], { square, gap, left }: DrawingSizes) {
  const columnX: number[] = [];
  const groupX: number[] = [];
  let x = left;
  for (const { members } of groups) {
    groupX.push(x);
    for (const _ of members) {
      columnX.push(x);
      x += square;
    }
    x += gap;
  }
  return { columnX, groupX, width: x };
}

/** How far to scroll so that a square is in the window beside the names. */
export function scrollTo(
  place: GridPlace,
  {
    layout,
    sizes,
    window,
    scroll,
  }: {
    layout: DrawingLayout;
    sizes: DrawingSizes;
    window: { width: number; height: number };
    scroll: Point;
  },
): Point {
  const { square, left, top } = sizes;
  const x = layout.columnX[place.column] ?? left;
  const y = layout.rowY(place.row);
  return {
    x: within(scroll.x, x + square - window.width, x - left),
    y: within(scroll.y, y + square - window.height, y - top),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
