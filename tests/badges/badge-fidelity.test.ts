import { describe, expect, test } from 'vitest';
import { renderBadge } from '../../src/badges/badge.ts';
import type { BadgeWords } from '../../src/badges/badge-words.ts';
import { drawText } from '../../src/badges/draw-text.ts';
import { differingShare, drawPixels } from './pixels.ts';

const texts = [
  ['opencode', 'no change · 0.571'],
  ['qwen-code', 'infra error · 0.505'],
  ['AV Type Wo.', 'passed · 0.117'],
  ['Жук ώ Łé', 'part refused · 0.493'],
] as const;

describe('text composed of single characters', () => {
  test.each(texts)('%s, %s looks as satori draws it whole', async (label, message) => {
    const svg = await renderBadge({ label, message, tone: 'fail', glyph: 'cross', title: label });
    const whole = await drawnWhole(svg, { label, message });
    expect(differingShare(drawPixels(svg), drawPixels(whole), 96)).toBeLessThan(0.003);
  });

  test('a shift of half a pixel would be seen', async () => {
    const words = { label: 'opencode', message: 'no change · 0.571' };
    const svg = await renderBadge({ ...words, tone: 'fail', glyph: 'cross', title: 'x' });
    const shifted = svg.replace('translate(0 4.5)', 'translate(.5 4.5)');
    expect(differingShare(drawPixels(shifted), drawPixels(await drawnWhole(svg, words)), 96)).toBeGreaterThan(
      0.02,
    );
  });
});

/** The badge with its text replaced by what satori draws for the whole label and the whole message. */
async function drawnWhole(
  svg: string,
  { label, message }: Pick<BadgeWords, 'label' | 'message'>,
): Promise<string> {
  const split = Number(/d="M(\d+) 0H3/.exec(svg)?.[1]);
  const lines = [await line(label, 6), await line(message, split + 20)].join('');
  return svg.replace(/<g fill="#fff".*<\/g>/s, lines);
}

async function line(text: string, x: number): Promise<string> {
  const { path } = await drawText(text);
  return `<path fill="#fff" transform="translate(${String(x)} 4.5)scale(.01)" d="${path}"/>`;
}
