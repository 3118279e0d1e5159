import type { BadgeTheme } from '../text/badge-style.ts';
import type { Tone } from './badge-words.ts';

/** The colours of a badge. Each ink has a contrast of at least 4.5 to 1 on its ground (WCAG 2.2, 1.4.3). */
export interface Palette {
  labelInk: string;
  labelGround: string;
  messageInk: string;
  messageGrounds: Readonly<Record<Tone, string>>;
}

/** The colours by the ground on which a badge stands. */
export const palettes: Readonly<Record<BadgeTheme, Palette>> = {
  light: {
    labelInk: '#fff',
    labelGround: '#3d444d',
    messageInk: '#fff',
    messageGrounds: {
      pass: '#1a7f37',
      fail: '#c4232b',
      infra: '#8a5a00',
      time: '#7547c4',
      neutral: '#656d76',
      rate: '#2352b8',
    },
  },
  dark: {
    labelInk: '#e8ebee',
    labelGround: '#323941',
    messageInk: '#0e1114',
    messageGrounds: {
      pass: '#5fcf92',
      fail: '#ff8a80',
      infra: '#e3b341',
      time: '#c9a0ee',
      neutral: '#9aa4ae',
      rate: '#86a9ff',
    },
  },
};
