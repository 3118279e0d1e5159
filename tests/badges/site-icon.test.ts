import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteIconPng, siteIconSvg, siteTilePng } from '../../src/badges/site-icon.ts';
import { drawPixels, type Pixels } from './pixels.ts';

/** The pixels of a PNG, drawn as it is. */
function pixelsOf(png: Uint8Array, side: number): Pixels {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${String(side)}" height="${String(side)}"`;
  return drawPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${href}" ${size}/></svg>`,
    1,
  );
}

function pixelAt({ width, bytes }: Pixels, x: number, y: number): number[] {
  return [...bytes.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

const accent = [0x23, 0x52, 0xb8, 255];
const ground = [0xfb, 0xfb, 0xf9, 255];
const clear = [0, 0, 0, 0];

test('the sign is that of public/favicon.svg', () => {
  expect(siteIconSvg).toBe(readFileSync(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8'));
});

test('the icon fills its square and is clear between its parts', () => {
  const png = Buffer.from(siteIconPng(32));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
  const pixels = pixelsOf(png, 32);
  expect([pixelAt(pixels, 0, 0), pixelAt(pixels, 31, 31), pixelAt(pixels, 16, 16)]).toEqual([
    accent,
    accent,
    clear,
  ]);
});

test('the tile has the sign in its middle, and no clear pixel', () => {
  const png = Buffer.from(siteTilePng(180));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
  const pixels = pixelsOf(png, 180);
  expect([pixelAt(pixels, 0, 0), pixelAt(pixels, 90, 90), pixelAt(pixels, 50, 50)]).toEqual([
    ground,
    ground,
    accent,
  ]);
  expect(pixels.bytes.filter((value, at) => at % 4 === 3 && value < 255)).toHaveLength(0);
});
