import { expect, test } from 'vitest';
import { cardColours, cardTones } from '../../src/badges/card-palette.ts';
import { palettes } from '../../src/badges/palette.ts';
import { contrastOf } from '../support/contrast-of.ts';

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
    expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(Object.values(palettes))('no two tones share a ground', ({ messageGrounds }) => {
  expect(new Set(Object.values(messageGrounds)).size).toBe(Object.keys(messageGrounds).length);
});
