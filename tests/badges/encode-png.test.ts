import { expect, test } from 'vitest';
import { encodePng } from '../../src/badges/encode-png.ts';
import { PalettePicture } from '../../src/badges/palette-picture.ts';
import { readPng } from './pixels.ts';

test('a picture is read as it was painted', () => {
  const size = { width: 3, height: 2 };
  const picture = new PalettePicture(size, '#0a141e');
  picture.fill({ left: 1, top: 0, width: 2, height: 1 }, '#ff0000');
  picture.fill({ left: 0, top: 1, width: 1, height: 1 }, '#00fffe');
  const [ground, red, blue] = [
    [10, 20, 30, 255],
    [255, 0, 0, 255],
    [0, 255, 254, 255],
  ];
  const { bytes } = readPng(encodePng(picture), size);
  expect([...bytes]).toEqual([ground, red, red, blue, ground, ground].flat());
});

test('a picture of all 256 colours is read as it was painted', () => {
  const size = { width: 256, height: 1 };
  const picture = new PalettePicture(size, '#000000');
  for (let left = 1; left < 256; left++) {
    picture.fill({ left, top: 0, width: 1, height: 1 }, `#${String(left).padStart(6, '0')}`);
  }
  const { bytes } = readPng(encodePng(picture), size);
  expect([...bytes.subarray(4 * 255)]).toEqual([0, 2, 0x55, 255]);
});

test('a file holds the picture and nothing that was said about it', () => {
  const png = Buffer.from(encodePng(new PalettePicture({ width: 2, height: 2 }, '#ffffff')));
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    names.push(png.toString('latin1', at + 4, at + 8));
  }
  expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
});
