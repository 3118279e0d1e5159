import type { Drawing, DrawText } from './draw-text.ts';

/**
 * What a pair of neighbours adds to the sum of their advances, in units of a drawing: how far the outline of the second
 * starts from where its advance would put it. Widths do not tell: where a line may break, they are summed without it.
 * A pair that the font joins into one sign has none, as its parts are drawn apart.
 */
export async function drawKerning(left: string, right: string, draw: DrawText): Promise<number> {
  if (left === ' ') return right === ' ' ? 0 : kernAcross('n', right, draw);
  if (right === ' ') return (await kernAcross(left, 'n', draw)) - (await kernAcross('n', 'n', draw));
  const [both, first, second] = [await draw(left + right), await draw(left), await draw(right)];
  return secondAt(both, [first, second], first.width);
}

/** The kerning of a pair with a space between: at its end, a space has no width to measure. */
async function kernAcross(left: string, right: string, draw: DrawText): Promise<number> {
  const [both, first, second] = [await draw(`${left} ${right}`), await draw(left), await draw(right)];
  return secondAt(both, [first, second], first.width + (await drawSpace(draw)));
}

/** The width of a space, in units of a drawing. */
export async function drawSpace(draw: DrawText): Promise<number> {
  return (await draw('n n')).width - (await draw('nn')).width;
}

function secondAt(both: Drawing, [first, second]: readonly [Drawing, Drawing], expected: number): number {
  const [joined, before, after] = [both, first, second].map(({ path }) => startsOf(path));
  const [start, alone] = [joined?.at(-(after?.length ?? 0)), after?.[0]];
  const isApart = joined?.length === (before?.length ?? 0) + (after?.length ?? 0);
  return isApart && start !== undefined && alone !== undefined ? start - alone - expected : 0;
}

/** Where on the line each outline of a path starts. */
function startsOf(path: string): number[] {
  return Array.from(path.matchAll(/M(-?[\d.]+)/g), ([, x]) => Number(x));
}
