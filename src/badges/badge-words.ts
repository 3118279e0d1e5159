import type { Sign } from '../text/sign.ts';

/** The colour family of a badge. A rate is neither good nor bad, so it has one of its own. */
export type Tone = 'pass' | 'fail' | 'infra' | 'time' | 'neutral' | 'rate';

/** Everything a badge says, before anything is drawn. */
export interface BadgeWords {
  /** The left part: what the badge is about. */
  label: string;
  /** The right part: the outcome or the rate first, then the score where there is one. */
  message: string;
  tone: Tone;
  /** The sign before an outcome, so that colour is never the only carrier of meaning; a rate has none. */
  glyph?: Sign;
  /** The accessible name: the whole fact in one line. */
  title: string;
}
