import { type OutcomeKind, outcomeKinds } from '../stats/outcome-kind.ts';
import { outcomeWords, type Tone } from '../text/outcome-words.ts';
import type { Sign } from '../text/sign.ts';

/** One sign and what it means. */
export interface LegendItem {
  sign: Sign;
  tone: Tone;
  label: string;
  meaning: string;
}

/** Explains the signs of the outcomes that occur, in the order of the rules. */
export function legendItems(occurring: readonly OutcomeKind[]): LegendItem[] {
  const present = new Set(occurring);
  return outcomeKinds
    .filter((kind) => present.has(kind))
    .map((kind) => {
      const { sign, tone, short, meaning } = outcomeWords(kind);
      return { sign, tone, label: short, meaning };
    });
}
