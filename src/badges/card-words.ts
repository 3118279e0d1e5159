import type { Tone } from '../text/outcome-words.ts';
import type { Sign } from '../text/sign.ts';

/** Everything that the picture for sharing a page says, before anything is drawn. */
export interface CardWords {
  siteName: string;
  /** What the page is about: "Pair", "Task". */
  kind: string;
  /** Small line above the name: the CLI, the vendor, the folder of a task. */
  over: string;
  name: string;
  /** The outcome, or what was solved of what was counted. */
  headline: string;
  /** The look of an outcome; a rate is neither good nor bad. */
  tone: Tone | 'rate';
  /** The sign before an outcome, so that colour is never the only carrier of meaning. */
  sign?: Sign;
  /** Shares from 0 to 1. */
  bar?: { share: number; interval?: { low: number; high: number } };
  /** One sentence: what the rate leaves open. */
  note: string;
  /** At most three. */
  figures: { label: string; value: string; measured: boolean }[];
  /** The whole fact in one line, for those who do not see the picture. */
  alt: string;
}
