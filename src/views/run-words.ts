import type { RunSummary } from '../load/site-model.ts';
import { type OutcomeWords, outcomeWords } from '../text/outcome-words.ts';
import { withdrawnWords } from '../text/withdrawn-words.ts';

/** The words and the sign for how a run ended, or for its having been taken back. */
export function runWords({ outcome, withdrawn }: Pick<RunSummary, 'outcome' | 'withdrawn'>): OutcomeWords {
  return withdrawn ? withdrawnWords : outcomeWords(outcome);
}
