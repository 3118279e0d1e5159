import type { CardWords } from './card-words.ts';

/** The colours of the pages on a light ground; a card stands on grounds of other people, so it has no dark form. */
export const cardColours = {
  ground: '#fbfbf9',
  ink: '#191c20',
  soft: '#3f4750',
  muted: '#5c6670',
  line: '#dfe2e5',
  accent: '#2352b8',
} as const;

/** The ink of a headline and of the edge; each has a contrast of at least 4.5 to 1 on the ground (WCAG 2.2, 1.4.3). */
export const cardTones: Readonly<Record<CardWords['tone'], string>> = {
  pass: '#14713f',
  part: '#3d5a0f',
  fail: '#b3261e',
  infra: '#7d500a',
  time: '#6c3a97',
  none: '#5c6670',
  rate: '#2352b8',
};
