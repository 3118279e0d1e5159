import { type SquareState } from '../../stats/square-state.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { signPaths } from '../../text/sign.ts';
import { squareWords } from '../../text/square-words.ts';
import type { GridData } from '../grid/grid-data.ts';
import type { DrawingLayout, DrawingSizes, Point } from './drawing-layout.ts';
import type { GridPlace } from './move-in-grid.ts';

/** What a drawing shows. */
export interface Drawing {
  grid: GridData;
  layout: DrawingLayout;
  sizes: DrawingSizes;
  /** The tasks in the order of the columns. */
  order: readonly number[];
  groups: readonly string[];
  scroll: Point;
  window: { width: number; height: number };
  focused: GridPlace | undefined;
  /** Colour of a name of the style sheet, such as `--pass`. */
  colour: (name: string) => string;
}

const paths = new Map<string, Path2D>();

/** Draws the part of the grid that the window shows: squares first, then the names, which stay in place. */
export function paintMatrix(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { window, colour, layout, scroll } = drawing;
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, window.width, window.height);
  const { from, to } = layout.visible(window, scroll);
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++)
      paintSquare(context, drawing, { row, column });
  paintRowNames(context, drawing, [from.row, to.row]);
  paintColumnNames(context, drawing, [from.column, to.column]);
}

function paintSquare(context: CanvasRenderingContext2D, drawing: Drawing, place: GridPlace): void {
  const { grid, layout, sizes, order, scroll, focused, colour } = drawing;
  const state = grid.stateAt(place.row, order[place.column] ?? -1);
  const { sign, tone } = squareWords(state);
  const [x, y] = [(layout.columnX[place.column] ?? 0) - scroll.x, layout.rowY(place.row) - scroll.y];
  const inner = sizes.square - 2;
  if (!isMissing(state)) {
    context.fillStyle = colour(`--${tone}-bg`);
    context.fillRect(x + 1, y + 1, inner, inner);
  }
  context.strokeStyle = colour(isMissing(state) ? '--hatch' : `--${tone}`);
  if (state === 'planned') context.strokeRect(x + 3.5, y + 3.5, inner - 5, inner - 5);
  else drawSign(context, sign, { x: x + 4, y: y + 4, size: sizes.square - 8 });
  if (focused?.row !== place.row || focused.column !== place.column) return;
  context.strokeStyle = colour('--accent');
  context.lineWidth = 2;
  context.strokeRect(x + 1, y + 1, inner, inner);
  context.lineWidth = 1;
}

function isMissing(state: SquareState): boolean {
  return state === 'planned' || state === 'absent';
}

function drawSign(
  context: CanvasRenderingContext2D,
  sign: keyof typeof signPaths,
  { x, y, size }: Point & { size: number },
): void {
  const path = paths.get(sign) ?? new Path2D(signPaths[sign]);
  paths.set(sign, path);
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.stroke(path);
  context.restore();
}

function paintRowNames(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  [from, to]: [number, number],
): void {
  const { grid, layout, sizes, scroll, window, focused, colour } = drawing;
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, sizes.left - 4, window.height);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (let row = from; row <= to; row++) {
    const { cli = '', model = '' } = grid.pairs[row] ?? {};
    context.fillStyle = colour(focused?.row === row ? '--accent' : '--ink');
    const y = layout.rowY(row) - scroll.y + sizes.square / 2;
    context.fillText(fitted(context, `${cli} × ${modelName(model).name}`, sizes.left - 16), 8, y);
  }
}

function paintColumnNames(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  [from, to]: [number, number],
): void {
  const { grid, layout, sizes, order, groups, scroll, window, focused, colour } = drawing;
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, window.width, sizes.top - 2);
  for (let column = from; column <= to; column++) {
    const x = (layout.columnX[column] ?? 0) - scroll.x;
    if (x < sizes.left - sizes.square) continue;
    context.save();
    context.translate(x + sizes.square / 2, sizes.top - 6);
    context.rotate(-Math.PI / 2);
    context.fillStyle = colour(focused?.column === column ? '--accent' : '--soft');
    const task = grid.document.tasks[order[column] ?? -1]?.id ?? '';
    context.fillText(fitted(context, taskName(task), sizes.top - 32), 0, 0);
    context.restore();
  }
  context.fillStyle = colour('--ink');
  for (const [index, label] of groups.entries()) {
    const x = Math.max((layout.groupX[index] ?? 0) - scroll.x, sizes.left);
    const end = (layout.groupX[index + 1] ?? layout.width) - scroll.x;
    if (end - x > minimumLabelPx) context.fillText(fitted(context, label, end - x - 8), x, 12);
  }
  context.fillStyle = colour('--panel');
  context.fillRect(0, 0, sizes.left - 4, sizes.top - 2);
}

const minimumLabelPx = 24;

/** A text cut to a width, with "…" where it was cut. */
function fitted(context: CanvasRenderingContext2D, text: string, widthPx: number): string {
  const short = text.slice(0, 100);
  if (context.measureText(short).width <= widthPx) return short;
  let end = short.length;
  while (end > 1 && context.measureText(`${short.slice(0, end)}…`).width > widthPx) end--;
  return `${short.slice(0, end)}…`;
}
