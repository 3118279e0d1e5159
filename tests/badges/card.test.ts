import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/badges/card.ts';
import { cardPlaces, cardSize } from '../../src/badges/card-lines.ts';
import { cardColours, cardTones } from '../../src/badges/card-palette.ts';
import { renderCard } from '../../src/badges/card-png.ts';
import type { CardWords } from '../../src/badges/card-words.ts';
import { hostileTexts } from './facts.ts';
import { differingShare, readPng } from './pixels.ts';

/** To draw it anew, remove it and run this test twice. */
const expected = new URL('../expected/badges/card.png', import.meta.url);

const words: CardWords = {
  siteName: 'Bench',
  kind: 'CLI × model',
  over: 'maker/',
  name: 'acme × model-1',
  headline: '5 of 6 runs solved',
  tone: 'rate',
  bar: { share: 5 / 6, interval: { low: 0.44, high: 0.97 } },
  note: '95 % interval 44–97 %',
  figures: [{ label: 'Median wall time', value: '10.1 s', measured: true }],
  alt: 'Bench: acme × model-1: 5 of 6 runs solved',
};

describe('a card', () => {
  test('is drawn as tests/expected/badges/card.png shows', async () => {
    const png = await renderCard(words);
    const isThere = existsSync(expected);
    if (!isThere) writeFileSync(expected, png);
    const shown = readPng(readFileSync(expected), cardSize);
    expect(differingShare(readPng(png, cardSize), shown, 8)).toBe(0);
    expect(isThere, 'the expected picture was there before').toBe(true);
  });

  test('is a PNG of 1200 by 630', async () => {
    const png = Buffer.from(await renderCard(words));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('that looks like another is drawn once, whatever is said in its place', async () => {
    const first = await renderCard(words);
    expect(await renderCard({ ...words, alt: 'another' })).toBe(first);
    expect(await renderCard({ ...words, headline: 'Failed' })).not.toBe(first);
  });

  test.each(Object.entries(hostileTexts))(
    'of hostile words, %s, stays inside its margins',
    async (_, text) => {
      const figures = [1, 2, 3, 4].map(() => ({ label: text, value: text, measured: false }));
      const { pixels, colours } = await drawCard({
        ...words,
        siteName: text,
        kind: text,
        over: text,
        name: text,
        headline: text,
        note: text,
        figures,
        tone: 'fail',
        sign: 'cross',
      });
      const { width, height } = cardSize;
      for (let y = 0; y < height; y++) {
        const row = pixels.subarray(y * width, (y + 1) * width);
        expect(row.subarray(24, 64).every((at) => at === 0)).toBe(true);
        expect(row.subarray(width - 48).every((at) => at === 0)).toBe(true);
      }
      expect(colours.length).toBeLessThanOrEqual(256);
    },
  );

  test('a name that no font has is an ellipsis, never a box', async () => {
    const [missing, dots, nothing] = [
      await drawCard({ ...words, name: '漢字🐙' }),
      await drawCard({ ...words, name: '…' }),
      await drawCard({ ...words, name: '' }),
    ];
    expect(Buffer.compare(missing.pixels, dots.pixels)).toBe(0);
    expect(Buffer.compare(missing.pixels, nothing.pixels)).not.toBe(0);
  });

  test('the edge and the headline have the colour of the outcome', async () => {
    const { colours, pixels } = await drawCard({ ...words, tone: 'fail', sign: 'cross' });
    expect(hex(colours[pixels[0] ?? 0])).toBe(cardTones.fail);
    expect(colours.map(hex)).not.toContain(cardTones.pass);
    expect(new Set(Object.values(cardTones)).size).toBe(Object.keys(cardTones).length);
    expect(cardColours.ground).toBe('#fbfbf9');
  });

  test('the bar is filled as far as the share, with its interval over it', async () => {
    const bar = { share: 0.5, interval: { low: 0.6, high: 0.8 } };
    const at = await inkOf({ ...words, bar });
    const [left, width] = [cardPlaces.left, cardPlaces.right - cardPlaces.left];
    expect(at(left + width * 0.5 - 1, cardPlaces.bar)).toBe(cardColours.accent);
    expect(at(left + width * 0.5, cardPlaces.bar)).toBe(cardColours.line);
    expect(at(left + Math.round(width * 0.7), cardPlaces.bar + 14)).toBe(cardColours.ink);
    expect(at(left + Math.round(width * 0.6), cardPlaces.bar - 6)).toBe(cardColours.ink);
    expect(at(left + Math.round(width * 0.8), cardPlaces.bar + 33)).toBe(cardColours.ink);
    expect(at(left + Math.round(width * 0.7), cardPlaces.bar + 10)).toBe(cardColours.ground);
  });

  test('a sign stands before an outcome and not before a rate', async () => {
    const { headline, left } = cardPlaces;
    const [x, y] = [left + 22, headline + 30];
    const rate: CardWords = { ...words, headline: '' };
    expect((await inkOf({ ...rate, sign: 'cross' }))(x, y)).toBe(cardTones.rate);
    expect((await inkOf(rate))(x, y)).toBe(cardColours.ground);
  });
});

/** The colour of each pixel of a card. */
async function inkOf(of: CardWords): Promise<(x: number, y: number) => string> {
  const { colours, pixels } = await drawCard(of);
  return (x, y) => hex(colours[pixels[y * cardSize.width + x] ?? 0]);
}

function hex(colour = 0): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
