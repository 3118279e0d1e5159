import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/badges/card.ts';
import { cardColours, cardTones } from '../../src/badges/card-palette.ts';
import { renderCard } from '../../src/badges/card-png.ts';
import type { CardWords } from '../../src/badges/card-words.ts';
import { hostileTexts } from './facts.ts';
import { readXml } from './strict-xml.ts';

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
  test('is drawn as tests/expected/badges/card.svg shows', async () => {
    await expect(await drawCard(words)).toMatchFileSnapshot('../expected/badges/card.svg');
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

  test.each(Object.entries(hostileTexts))('of hostile words, %s, is drawn inert', async (_, text) => {
    const figures = [1, 2, 3, 4].map(() => ({ label: text, value: text, measured: false }));
    const svg = await drawCard({
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
    readXml(svg);
    expect(svg).not.toMatch(/<(?:script|image|foreignObject|text|a)\b|href="(?!#)/i);
    expect(svg.length).toBeLessThan(400_000);
  });

  test('a name that no font has is an ellipsis, never a box', async () => {
    const [missing, dots, nothing] = [
      await drawCard({ ...words, name: '漢字🐙' }),
      await drawCard({ ...words, name: '…' }),
      await drawCard({ ...words, name: '' }),
    ];
    expect(missing).toBe(dots);
    expect(missing).not.toBe(nothing);
  });

  test('the edge of a failure is not that of a pass', async () => {
    const failed = await drawCard({ ...words, tone: 'fail', sign: 'cross' });
    expect(failed).toContain(cardTones.fail);
    expect(failed).not.toContain(cardTones.pass);
    expect(new Set(Object.values(cardTones)).size).toBe(Object.keys(cardTones).length);
    expect(cardColours.ground).toBe('#fbfbf9');
  });
});
