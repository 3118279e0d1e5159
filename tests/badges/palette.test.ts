import { expect, test } from 'vitest';
import { cardColours, cardTones } from '../../src/badges/card-palette.ts';
import { palettes } from '../../src/badges/palette.ts';

const pairs = Object.entries(palettes).flatMap(([theme, palette]) => [
  [`${theme} label`, palette.labelInk, palette.labelGround] as const,
  ...Object.entries(palette.messageGrounds).map(
    ([tone, ground]) => [`${theme} ${tone}`, palette.messageInk, ground] as const,
  ),
]);
const { ground: cardGround, ink, soft, muted } = cardColours;
const cardInks = Object.entries({ ink, soft, muted, ...cardTones });

test.each([...pairs, ...cardInks.map(([name, colour]) => [`card ${name}`, colour, cardGround] as const)])(
  '%s: the ink %s is readable on %s',
  (_, ink, ground) => {
    const [low, high] = [luminance(ink), luminance(ground)].sort((left, right) => left - right);
    expect(((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(Object.values(palettes))('no two tones share a ground', ({ messageGrounds }) => {
  expect(new Set(Object.values(messageGrounds)).size).toBe(Object.keys(messageGrounds).length);
});

/** Relative luminance by WCAG 2.2, of #rgb or #rrggbb. */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((d) => d + d) : (colour.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
