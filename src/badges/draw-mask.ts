import { Resvg } from '@resvg/resvg-js';

/** How much of each pixel a shape covers, in the smallest box around it. */
export interface Mask {
  /** Of the box, in px from the origin of the shape. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** From 0 to 255, row by row. */
  coverage: Uint8Array;
}

/** A part of the plane, in px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Draws shapes, given as SVG elements without text, in their opacity and whatever their colours; what is outside of
 * `box`, in whole px, is cut off.
 */
export function drawMask(shapes: string, box: Box): Mask {
  const { left, top, width, height } = box;
  const size = `width="${String(width)}" height="${String(height)}"`;
  const view = [left, top, width, height].join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view}">${shapes}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const coverage = new Uint8Array(width * height);
  for (let at = 0; at < coverage.length; at++) coverage[at] = pixels[4 * at + 3] ?? 0;
  return trimmed({ ...box, coverage });
}

/** A box whose edges may lie between pixels, which it then covers in part. */
export function boxMask({ left, top, width, height }: Box): Mask {
  const columns = covered(left, left + width);
  const rows = covered(top, top + height);
  const coverage = rows.shares.flatMap((row) =>
    columns.shares.map((column) => Math.round(255 * row * column)),
  );
  return {
    left: columns.first,
    top: rows.first,
    width: columns.shares.length,
    height: rows.shares.length,
    coverage: Uint8Array.from(coverage),
  };
}

function covered(from: number, to: number): { first: number; shares: number[] } {
  const first = Math.floor(from);
  const shares = Array.from(
    { length: Math.ceil(to) - first },
    (_, at) => Math.min(to, first + at + 1) - Math.max(from, first + at),
  );
  return { first, shares };
}

function trimmed({ left, top, width, height, coverage }: Mask): Mask {
  let [first, last, start, end] = [height, -1, width, -1];
  for (let at = 0; at < coverage.length; at++) {
    if (coverage[at] === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (y < first) first = y;
    if (x < start) start = x;
    if (x > end) end = x;
    last = y;
  }
  const [rows, columns] = [Math.max(0, last - first + 1), Math.max(0, end - start + 1)];
  const kept = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = (first + row) * width + start;
    kept.set(coverage.subarray(from, from + columns), row * columns);
  }
  return { left: left + start, top: top + first, width: columns, height: rows, coverage: kept };
}
