import { describe, expect, test } from 'vitest';
import { BASELINE, EM } from '../../src/badges/card-alphabet.ts';
import type { CardLine } from '../../src/badges/card-lines.ts';
import { drawText } from '../../src/badges/draw-text.ts';
import { encodePng } from '../../src/badges/encode-png.ts';
import { paintLine } from '../../src/badges/paint-line.ts';
import { PalettePicture } from '../../src/badges/palette-picture.ts';
import { differingShare, drawPixels, type Pixels, readPng } from './pixels.ts';

const sheet = { width: 1000, height: 100 };
const line = { left: 20, baseline: 70, width: 960, colour: '#191c20', lines: 1 };

describe('a line of a card', () => {
  test.each([
    ['opencode × model-x', 80],
    ['AV Type Wo. "quoted", all', 54],
    ['1,204 of 9,469 runs solved', 56],
    ['Median wall time, tied with every other pair', 28],
    ['95 % interval 40–49 %, GPT-4 (8B)', 44],
    ['gpt-4o-2024-05-13', 80],
    ['Жук ώ Łé ếŐß', 44],
  ])('%s in %i px looks as satori draws it whole', async (text, size) => {
    const painted = await paint({ ...line, text, size });
    expect(differingShare(painted, await drawnWhole(text, size), 96)).toBeLessThan(0.0005);
  });

  test('a shift of half a pixel would be seen', async () => {
    const [text, size] = ['opencode × model-x', 80];
    const painted = await paint({ ...line, left: 20.5, text, size });
    expect(differingShare(painted, await drawnWhole(text, size), 96)).toBeGreaterThan(0.005);
  });
});

async function paint(text: CardLine): Promise<Pixels> {
  const picture = new PalettePicture(sheet, '#fbfbf9');
  await paintLine(picture, text);
  return readPng(encodePng(picture), sheet);
}

/** The text as one path of satori. */
async function drawnWhole(text: string, size: number): Promise<Pixels> {
  const { path } = await drawText(text);
  const place = `translate(20 70)scale(${String(size / EM)})translate(0 -${String(BASELINE)})`;
  const ground = '<path fill="#fbfbf9" d="M0 0h1000v100H0z"/>';
  const shape = `<path fill="#191c20" transform="${place}" d="${path}"/>`;
  return drawPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="100">${ground}${shape}</svg>`,
    1,
  );
}
