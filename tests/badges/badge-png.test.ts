import { expect, test } from 'vitest';
import { renderBadge } from '../../src/badges/badge.ts';
import { createPngRenderer, renderBadgePng } from '../../src/badges/badge-png.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { badgeShapes, badgeStylesOf, badgeThemes } from '../../src/text/badge-style.ts';
import { referenceFacts } from './facts.ts';

const words = badgeWords(referenceFacts);

test.each(badgeStylesOf({ styles: badgeShapes, themes: badgeThemes }))(
  'the PNG in the style %s is twice as large as the SVG',
  async (style) => {
    const svg = await renderBadge(words, style);
    const png = Buffer.from(await renderBadgePng(words, style));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    expect(png.readUInt32BE(20)).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]));
  },
);

test('badges that look alike share one picture, whatever their titles', async () => {
  const render = createPngRenderer(renderBadge);
  const first = await render(words, 'flat');
  expect(await render({ ...words, title: 'another' }, 'flat')).toBe(first);
  expect(await render({ ...words, message: 'passed' }, 'flat')).not.toBe(first);
});
