import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../schemas/site.ts';
import {
  badgeShapes,
  badgeStylesOf,
  badgeThemes,
  partsOfStyle,
  styleOf,
} from '../../src/text/badge-style.ts';

describe('the styles that a site draws', () => {
  test('are flat alone where nothing is set', () => {
    expect(badgeStylesOf()).toEqual(['flat']);
    expect(badgeStylesOf({ styles: [] })).toEqual(['flat']);
  });

  test('hold flat always, first, and each style once', () => {
    expect(badgeStylesOf({ styles: ['for-the-badge', 'for-the-badge'], themes: ['dark'] })).toEqual([
      'flat',
      'flat-dark',
      'for-the-badge-dark',
    ]);
  });

  test('are six at most', () => {
    expect(badgeStylesOf({ styles: badgeShapes, themes: badgeThemes })).toHaveLength(6);
  });
});

test.each(badgeShapes.flatMap((shape) => badgeThemes.map((theme) => ({ shape, theme }))))(
  'a name tells the form and the ground: %j',
  ({ shape, theme }) => {
    expect(partsOfStyle(styleOf(shape, theme))).toEqual({ shape, theme });
  },
);

test('site.json accepts every form and every ground', () => {
  expect(siteSettings.parse({ badges: { styles: badgeShapes, themes: badgeThemes } })).toBeDefined();
});
