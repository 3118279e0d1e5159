import { expect, test } from 'vitest';
import { INK, LABEL_GROUND, messageGrounds } from '../../src/badges/palette.ts';

test.each([['label', LABEL_GROUND], ...Object.entries(messageGrounds)])(
  '%s: the ink is readable on %s',
  (_, ground) => {
    const [light, dark] = [luminance(INK), luminance(ground)];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

test('no two tones share a ground', () => {
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
