import type { RunSummary } from '../load/site-model.ts';
import { outcomeKinds } from '../stats/outcome-kind.ts';
import { type OutcomeWords, outcomeWords, type Tone } from '../text/outcome-words.ts';
import type { Sign } from '../text/sign.ts';
import { withdrawnWords } from '../text/withdrawn-words.ts';
import { runWords } from './run-words.ts';

/** One sign and what it means. */
export interface LegendItem {
  sign: Sign;
  tone: Tone;
  label: string;
  meaning: string;
}

/** Explains the signs that occur: the outcomes in the order of the rules, then withdrawn runs. */
export function legendItems(runs: readonly RunSummary[]): LegendItem[] {
  const present = new Set<OutcomeWords>(runs.map(runWords));
  return [...outcomeKinds.map(outcomeWords), withdrawnWords]
    .filter((words) => present.has(words))
    .map(({ sign, tone, short, meaning }) => ({ sign, tone, label: short, meaning }));
}
