import type { Sign } from '../text/sign.ts';

/** The colour family of a badge. */
export type Tone = 'pass' | 'fail' | 'infra' | 'time' | 'neutral';

/** Everything a badge says, before anything is drawn. */
export interface BadgeWords {
  /** The left part: what the badge is about. */
  label: string;
  /** The right part: the outcome first, then the score where there is one. */
  message: string;
  tone: Tone;
  /** The sign before the message, so that colour is never the only carrier of meaning. */
  glyph: Sign;
  /** The accessible name: the whole fact in one line. */
  title: string;
}
