import type { PublishedFailures } from '../../../schemas/published-failures.ts';
import { matchWords, type Words } from './match-words.ts';

/** A way to fail, as published. */
export type FailureHit = PublishedFailures['groups'][number];

/** The ways to fail that have all words, the most frequent first, as they stand in the list. */
export function searchFailures(groups: readonly FailureHit[], words: Words): FailureHit[] {
  return groups.filter(({ signature }) => matchWords(signature, words).score > 0);
}
