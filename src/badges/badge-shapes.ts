import type { BadgeShape } from '../text/badge-style.ts';

/** The measures of a badge's form, in px. */
export interface Shape {
  height: number;
  /** Between the edge of a part and what stands in it. */
  margin: number;
  radius: number;
  /** Size of the text, as a share of the size at which the alphabet is drawn (11 px). */
  textScale: number;
  /** Where the line box starts, so that a capital stands in the middle of the height. */
  lineTop: number;
  /** Added between two letters. */
  spacing: number;
  uppercase: boolean;
}

const flat: Shape = {
  height: 20,
  margin: 6,
  radius: 3,
  textScale: 1,
  lineTop: 4.5,
  spacing: 0,
  uppercase: false,
};

/** The forms of a badge, with the measures of shields.io. */
export const shapes: Readonly<Record<BadgeShape, Shape>> = {
  flat,
  'flat-square': { ...flat, radius: 0 },
  'for-the-badge': {
    height: 28,
    margin: 10,
    radius: 0,
    textScale: 10 / 11,
    lineTop: 9,
    spacing: 1.1,
    uppercase: true,
  },
};
