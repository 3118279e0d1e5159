/** What a canvas needs to draw one element of a picture. */
export interface Shape {
  /** A path in the language of SVG; absent for a text. */
  d?: string;
  text?: { content: string; x: number; y: number };
}

/** The shape of an element of our charts: path, circle or text; undefined for others. */
export function shapeOf(
  name: string,
  attribute: (name: string) => string | null,
  content: string,
): Shape | undefined {
  const number = (key: string) => Number(attribute(key) ?? 0);
  if (name === 'path') return { d: attribute('d') ?? '' };
  if (name === 'circle') return { d: circlePath(number('cx'), number('cy'), number('r')) };
  if (name === 'text') return { text: { content: content.trim(), x: number('x'), y: number('y') } };
  return undefined;
}

function circlePath(x: number, y: number, r: number): string {
  const [left, size] = [String(x - r), String(r)];
  return `M${left} ${String(y)}a${size} ${size} 0 1 0 ${String(2 * r)} 0a${size} ${size} 0 1 0 ${String(-2 * r)} 0`;
}
