import type { Tone } from './badge-words.ts';

/** The ink of both parts of a badge. */
export const INK = '#fff';

/** The ground of the label. */
export const LABEL_GROUND = '#3d444d';

/** The ground of the message by tone. White ink has a contrast of at least 4.5 to 1 on each (WCAG 2.2, 1.4.3). */
export const messageGrounds: Readonly<Record<Tone, string>> = {
  pass: '#1a7f37',
  fail: '#c4232b',
  infra: '#8a5a00',
  time: '#7547c4',
  neutral: '#656d76',
};
