import { Resvg } from '@resvg/resvg-js';

/** A picture as rows of RGBA bytes. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Draws an SVG with resvg, without any font of the machine. */
export function drawPixels(svg: string, zoom = 4): Pixels {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  return { width: image.width, height: image.height, bytes: image.pixels };
}

/** The pixels of a PNG as resvg reads it. */
export function readPng(png: Uint8Array, { width, height }: { width: number; height: number }): Pixels {
  const size = `width="${String(width)}" height="${String(height)}"`;
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return drawPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${source}"/></svg>`,
    1,
  );
}

/** The share of pixels (0 to 1) of which some channel differs by more than `tolerance` of 255. */
export function differingShare(left: Pixels, right: Pixels, tolerance: number): number {
  if (left.width !== right.width || left.height !== right.height) return 1;
  let differing = 0;
  for (let pixel = 0; pixel < left.bytes.length; pixel += 4) {
    const channels = [0, 1, 2, 3].map((c) =>
      Math.abs((left.bytes[pixel + c] ?? 0) - (right.bytes[pixel + c] ?? 0)),
    );
    if (Math.max(...channels) > tolerance) differing += 1;
  }
  return differing / (left.width * left.height);
}

/** How many pixels between two columns are white. */
export function whitePixels({ width, bytes }: Pixels, fromX: number, toX: number): number {
  let white = 0;
  for (let pixel = 0; pixel < bytes.length; pixel += 4) {
    const x = (pixel / 4) % width;
    if (x >= fromX && x < toX && [0, 1, 2].every((c) => bytes[pixel + c] === 255)) white += 1;
  }
  return white;
}
